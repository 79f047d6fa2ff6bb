/**
 * Where a node stands in the tree, for those who tell it in words.
 *
 * Post: what is counted is counted in the whole chart, whatever of it is in view.
 * Cost: constant.
 */
import { at } from './at.ts';
import type { Layout } from './layout.ts';

/** The place of a node: its row in the nodes given, its level, and the how-manieth of how many siblings it is. */
export interface PlaceInTree {
  /** From 0, in the order of the nodes given. */
  readonly row: number;
  /** From 1. */
  readonly level: number;
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** The place of a key, or `undefined` when the chart has no such node. */
export function placeInTree({ tree }: Layout, key: string): PlaceInTree | undefined {
  const row = tree.indexOf.get(key);
  if (row === undefined) return undefined;
  const parent = at(tree.parent, row);
  const first = parent < 0 ? 0 : at(tree.childStart, parent);
  const count = parent < 0 ? at(tree.columnStart, 1) : at(tree.childCount, parent);
  return { row, level: at(tree.depth, row) + 1, index: at(tree.position, row) - first + 1, count };
}
