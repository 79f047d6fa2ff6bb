/** A page of a list, as the API pages. */
type Part<Item> = { readonly items: readonly Item[]; readonly nextAfter: string | null };

/** Every item of a list that the API gives page by page; reading ends where a page is missing. */
export async function wholeList<Item>(
  first: Part<Item>,
  readAfter: (after: string) => Promise<Part<Item> | null | undefined>,
): Promise<readonly Item[]> {
  const items = [...first.items];
  for (let after = first.nextAfter; after !== null; ) {
    const part = await readAfter(after);
    items.push(...(part?.items ?? []));
    after = part?.nextAfter ?? null;
  }
  return items;
}
