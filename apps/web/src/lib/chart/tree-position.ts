import type { DifferenceRow } from './difference-row.ts';

/** Where a row stands among its siblings: level from 1, index from 1, and how many siblings there are. */
export type TreePosition = { readonly level: number; readonly index: number; readonly count: number };

/** The position of every row by its key. Rows stand in depth-first order. */
export function treePositions(
  rows: readonly Pick<DifferenceRow, 'key' | 'parentKey'>[],
): ReadonlyMap<string, TreePosition> {
  const levels = new Map<string, number>();
  const siblings = new Map<string | null, string[]>();
  for (const { key, parentKey } of rows) {
    levels.set(key, parentKey === null ? 1 : (levels.get(parentKey) ?? 0) + 1);
    const family = siblings.get(parentKey);
    if (family) family.push(key);
    else siblings.set(parentKey, [key]);
  }
  const positions = new Map<string, TreePosition>();
  for (const family of siblings.values()) {
    for (const [place, key] of family.entries()) {
      positions.set(key, { level: levels.get(key) ?? 1, index: place + 1, count: family.length });
    }
  }
  return positions;
}
