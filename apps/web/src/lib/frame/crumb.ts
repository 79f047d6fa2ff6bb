/** One step of the way to a page. The last step has no address: it is the page itself. */
export type Crumb = { readonly label: string; readonly href?: string };
