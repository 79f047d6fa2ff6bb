/**
 * Lays out a tree from left to right: x = the column of the depth, y = the next free row.
 *
 * Pre: see `ChartNode` and `LayoutOptions`; a box wider than its column throws a `RangeError`.
 * Post: see `Layout`. The same nodes and options always give the same layout.
 * Cost: linear in the number of nodes; no objects are made per node but its keys.
 */
import { at } from './at.ts';
import { bandsOf } from './bands-of.ts';
import type { ChartNode } from './chart-node.ts';
import type { Layout } from './layout.ts';
import type { LayoutMeasures, LayoutOptions } from './layout-options.ts';
import { layoutMeasures } from './layout-options.ts';
import { placeRows } from './place-rows.ts';
import { readTree } from './tree-shape.ts';

/** Lays out the nodes, given in depth-first order. Throws a `RangeError` that names the key when they break it. */
export function layoutTree(nodes: readonly ChartNode[], options: LayoutOptions = {}): Layout {
  const measures = layoutMeasures(options);
  const tree = readTree(nodes);
  const columnX = columnEdges(tree.columnStart.length - 1, measures);
  const boxHeight = new Float64Array(nodes.length);
  const boxWidth = new Float64Array(nodes.length);
  let node = 0;
  for (const item of nodes) {
    const depth = at(tree.depth, node);
    const room = at(columnX, depth + 1) - measures.columnGap - at(columnX, depth);
    const width = item.width ?? room;
    if (width > room) throw new RangeError(`"${item.key}" is wider than its column of ${room} px`);
    boxWidth[node] = width;
    boxHeight[node] = item.height;
    node += 1;
  }
  const { y, centred, bottom } = placeRows(tree, boxHeight, measures);
  return {
    tree,
    measures,
    y,
    boxWidth,
    boxHeight,
    centred,
    columnX,
    bands: bandsOf(tree, y, boxHeight),
    width: at(columnX, columnX.length - 1) + (nodes.length > 0 ? 0 : measures.columnGap),
    height: bottom + measures.rowGap,
  };
}

function columnEdges(columns: number, measures: LayoutMeasures): Float64Array {
  const edges = new Float64Array(columns + 1);
  edges[0] = measures.origin.x;
  for (let depth = 0; depth < columns; depth += 1) {
    edges[depth + 1] = at(edges, depth) + columnWidth(depth, measures) + measures.columnGap;
  }
  return edges;
}

function columnWidth(depth: number, measures: LayoutMeasures): number {
  return at(measures.columnWidths, Math.min(depth, measures.columnWidths.length - 1));
}
