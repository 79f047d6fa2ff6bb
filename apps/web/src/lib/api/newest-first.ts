/** Last changed first; the contract lists in the order of ids. Instants in ISO 8601, UTC. */
export function newestFirst<Item extends { readonly updatedAt: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
}
