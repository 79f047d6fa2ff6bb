/**
 * Boxes of a layout, one or all.
 *
 * Post: sizes and places are exactly those of the layout; the order is that of the nodes.
 */
import { at } from './at.ts';
import type { Layout } from './layout.ts';
import type { Box } from './rect.ts';

/** The box of a key, or `undefined` when the chart has no such node. */
export function boxOf(layout: Layout, key: string): Box | undefined {
  const node = layout.tree.indexOf.get(key);
  return node === undefined ? undefined : boxAt(layout, node);
}

/** Every box, in the order of the nodes. For paper and small charts; on screen use `visibleBoxes`. */
export function boxesOf(layout: Layout): readonly Box[] {
  return layout.tree.keys.map((_, node) => boxAt(layout, node));
}

/** The box of a node. */
export function boxAt(layout: Layout, node: number): Box {
  return {
    key: at(layout.tree.keys, node),
    x: at(layout.columnX, at(layout.tree.depth, node)),
    y: at(layout.y, node),
    width: at(layout.boxWidth, node),
    height: at(layout.boxHeight, node),
  };
}
