/** The address of another page of a history: what is older than a revision, or the latest (null). */
export function historyHref(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  before: number | null,
): string {
  const query = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => !name.startsWith('/')));
  if (before === null) query.delete('fore');
  else query.set('fore', String(before));
  return `${pathname}?${query}`;
}
