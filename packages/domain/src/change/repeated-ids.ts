import { sortedIds } from '../base/order.ts';

/** The ids that are given more than once, each once, in order. */
export function repeatedIds(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return sortedIds(ids.filter((id) => seen.has(id) || !seen.add(id)));
}
