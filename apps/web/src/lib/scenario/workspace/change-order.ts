/** The ids after one of them has changed place with its neighbour above or below; null where there is no neighbour. */
export function movedOrder(ids: readonly string[], id: string, by: -1 | 1): readonly string[] | null {
  const from = ids.indexOf(id);
  const to = from + by;
  const neighbour = ids[to];
  if (from < 0 || neighbour === undefined) return null;
  return ids.map((other, place) => (place === from ? neighbour : place === to ? id : other));
}

/** Whether the changes take effect on more than one day, so that each has to tell its own. */
export function hasSeveralDates(changes: readonly { readonly effectiveDate: string }[]): boolean {
  return new Set(changes.map(({ effectiveDate }) => effectiveDate)).size > 1;
}
