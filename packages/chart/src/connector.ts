/**
 * The wires between a parent and its children: a stem out of the parent, one shared trunk, a twig to each child.
 *
 * Pre: the layout comes from `layoutTree`.
 * Post: all lines are level or upright, lie in the gutter between the two columns and touch no box but at its edge.
 * Post: a child level with its parent gets a straight line. Trunks of one gutter do not overlap.
 */
import { at } from './at.ts';
import { boxAt } from './box.ts';
import type { Layout } from './layout.ts';
import type { Point } from './rect.ts';

/** The wires of one parent, chart px. */
export interface Connector {
  readonly parentKey: string;
  /** Each is drawn as one line; the first is the stem, the second the trunk, the rest go to the children. */
  readonly lines: readonly (readonly Point[])[];
}

/** Every connector, in the order of the nodes. For paper and small charts; on screen use `visibleBoxes`. */
export function connectorsOf(layout: Layout): readonly Connector[] {
  const { tree } = layout;
  const parents = tree.keys.map((_, node) => node).filter((node) => at(tree.childCount, node) > 0);
  return parents.map((node) => {
    const start = at(tree.childStart, node);
    return connectorAt(layout, node, [start, start + at(tree.childCount, node)]);
  });
}

/** The wires of a parent to the children at positions `from`..`end` of `columnMember`, its own ones. */
export function connectorAt(layout: Layout, node: number, [from, end]: readonly [number, number]): Connector {
  const parent = boxAt(layout, node);
  const trunkX = at(layout.columnX, at(layout.tree.depth, node) + 1) - layout.measures.columnGap / 2;
  const [top, bottom] = trunkSpan(layout, node);
  const exit = wireY(layout, node);
  const lines: Point[][] = [
    [
      { x: parent.x + parent.width, y: exit },
      { x: trunkX, y: exit },
    ],
    [
      { x: trunkX, y: top },
      { x: trunkX, y: bottom },
    ],
  ];
  for (let place = from; place < end; place += 1) {
    const child = at(layout.tree.columnMember, place);
    const y = wireY(layout, child);
    lines.push([
      { x: trunkX, y },
      { x: at(layout.columnX, at(layout.tree.depth, child)), y },
    ]);
  }
  return { parentKey: parent.key, lines };
}

/** Top and bottom of the trunk of a parent. */
export function trunkSpan(layout: Layout, node: number): readonly [number, number] {
  const { tree } = layout;
  const start = at(tree.childStart, node);
  const first = wireY(layout, at(tree.columnMember, start));
  const last = wireY(layout, at(tree.columnMember, start + at(tree.childCount, node) - 1));
  const exit = wireY(layout, node);
  return [Math.min(first, exit), Math.max(last, exit)];
}

/** Where wires meet a box, on either side: near its top, or at half its height beside a centred group. */
export function wireY(layout: Layout, node: number): number {
  const half = at(layout.boxHeight, node) / 2;
  return at(layout.y, node) + (layout.centred[node] === 1 ? half : Math.min(layout.measures.wireInset, half));
}
