/** The long parts of a unit page. Each is paged by itself; the name of a part stands in the address, with where its page begins. */
export const unitParts = { children: 'underenheter', positions: 'tjanster', lines: 'budgetrader' } as const;

/** One of the parts. */
export type UnitPart = keyof typeof unitParts;

/** Where a page of a part lies: the address of the next, and of the first when another is shown. Null = there is none. */
export type PartPage = { readonly next: string | null; readonly first: string | null };

/** What is read of the address of a page; that of the page in sight can only be read. */
type Address = { readonly pathname: string; readonly search: string };

/** Addresses of the pages beside the one that is shown. Other parts stay where they are. */
export function partPage(url: Address, part: UnitPart, nextAfter: string | null): PartPage {
  const name = unitParts[part];
  return {
    next: nextAfter === null ? null : address(url, name, nextAfter),
    first: new URLSearchParams(url.search).has(name) ? address(url, name, null) : null,
  };
}

function address(url: Address, name: string, after: string | null): string {
  const query = new URLSearchParams(url.search);
  // A form that was sent leaves its action in the address; a page is read, not sent.
  for (const key of [...query.keys()].filter((one) => one.startsWith('/'))) query.delete(key);
  if (after === null) query.delete(name);
  else query.set(name, after);
  return `${url.pathname}?${query}#${name}`;
}
