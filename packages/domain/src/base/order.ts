/**
 * Order of ids everywhere in files, API and CLI: by UTF-16 code units, null first.
 * Plain `<` on strings compares code units, so no collation of any locale takes part.
 */
export function compareIds(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** Order of lists of ids: element by element, a shorter list before a longer one that begins with it. */
export function compareIdLists(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [at, id] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const order = compareIds(id, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The ids in order, each once. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareIds);
}
