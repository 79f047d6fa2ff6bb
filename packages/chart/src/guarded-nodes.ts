/**
 * Which nodes need the line just above them free, so that every declared link can be routed in three bends.
 *
 * A link to the next column or within a column turns in the gutter between two columns and needs nothing.
 * A link that runs further right leaves its source upwards; one that runs left enters its target from above.
 * Those lines are free to the right of the node in a plain top-aligned layout; only a centred group may close them.
 * Post: 1 for the source of a link to a column beyond the next, 1 for the target of a link to a column before.
 */
import { at } from './at.ts';
import type { LinkEnds } from './chart-node.ts';
import type { TreeShape } from './tree-shape.ts';

/** By node: 1 when no group of leaves may rise past its top. */
export function guardedNodes(tree: TreeShape, links: readonly LinkEnds[]): Uint8Array {
  const guarded = new Uint8Array(tree.keys.length);
  for (const link of links) {
    const from = tree.indexOf.get(link.fromKey);
    const to = tree.indexOf.get(link.toKey);
    if (from === undefined || to === undefined) continue;
    const columnsRight = at(tree.depth, to) - at(tree.depth, from);
    if (columnsRight > 1) guarded[from] = 1;
    if (columnsRight < 0) guarded[to] = 1;
  }
  return guarded;
}
