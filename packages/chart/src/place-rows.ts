/**
 * Gives each node its y: the next free row of a depth-first walk.
 *
 * Pre: `heights[i]` is the height of node i.
 * Post: a first child starts level with its parent; every other node starts one row gap under the subtree of the
 * sibling before it, or one band gap under everything when it opens a band. A group of leaves is centred on its
 * parent instead when nothing is in its way and it ends no lower than if it had started level.
 * Post: for each declared link there is a free line above one of its ends (see `route-shapes.ts`): no group rises
 * past a guarded node, and the children of a group are guarded only where it is not centred.
 * Cost: linear; a node is visited once in the walk and at most once more among its siblings.
 */
import { at } from './at.ts';
import { guardedNodes } from './guarded-nodes.ts';
import type { LayoutMeasures } from './layout-options.ts';
import type { TreeShape } from './tree-shape.ts';

/** Y of every node, and which parents have their leaves centred. */
export interface Rows {
  readonly y: Float64Array;
  readonly centred: Uint8Array;
  /** The lowest edge of any box, or the origin without boxes. */
  readonly bottom: number;
}

/** Places all rows. */
export function placeRows(tree: TreeShape, heights: Float64Array, measures: LayoutMeasures): Rows {
  const { rowGap, bandGap, origin } = measures;
  const count = heights.length;
  const columns = tree.columnStart.length;
  const y = new Float64Array(count);
  const centred = new Uint8Array(count);
  const guarded = guardedNodes(tree, measures.links);
  // By depth: the end of the subtree being walked, the first free y of the column, the node last placed.
  const subtreeEnd = new Float64Array(columns);
  const free = new Float64Array(columns + 1).fill(origin.y);
  const last = new Int32Array(columns).fill(-1);
  const groupTop = new Float64Array(columns);
  let lowest = origin.y;
  let ceiling = origin.y;
  let depthBefore = -1;
  for (let node = 0; node < count; node += 1) {
    const depth = at(tree.depth, node);
    let top = depth === 0 ? origin.y : at(groupTop, depth);
    if (depthBefore >= depth) {
      for (let inner = depthBefore; inner >= Math.max(depth, 1); inner -= 1) {
        subtreeEnd[inner - 1] = Math.max(at(subtreeEnd, inner - 1), at(subtreeEnd, inner));
      }
      const opensBand = at(tree.bands, at(last, depth)) !== at(tree.bands, node);
      top = opensBand ? lowest + bandGap : at(subtreeEnd, depth) + rowGap;
      if (opensBand) ceiling = top;
    }
    const bottom = top + at(heights, node);
    y[node] = top;
    last[depth] = node;
    subtreeEnd[depth] = bottom;
    lowest = Math.max(lowest, bottom);
    free[depth] = Math.max(at(free, depth), bottom + rowGap);
    if (guarded[node] === 1) ceiling = Math.max(ceiling, top);
    if (at(tree.childCount, node) > 0) {
      const above = Math.max(at(free, depth + 1), ceiling);
      const centre = measures.centreLeaves ? centredTop(tree, node, { heights, guarded, top, rowGap }) : undefined;
      const fits = centre !== undefined && centre >= above;
      groupTop[depth + 1] = fits ? centre : top;
      centred[node] = fits ? 1 : 0;
      // The wire of this parent takes up its gutter down to where it leaves the box.
      const exit = fits ? at(heights, node) / 2 : Math.min(measures.wireInset, at(heights, node) / 2);
      free[depth + 1] = Math.max(at(free, depth + 1), top + exit + rowGap);
    }
    depthBefore = depth;
  }
  return { y, centred, bottom: lowest };
}

interface Parent {
  readonly heights: Float64Array;
  readonly guarded: Uint8Array;
  readonly top: number;
  readonly rowGap: number;
}

/** Where the children would start if centred on their parent; `undefined` unless all are unguarded leaves of its band. */
function centredTop(tree: TreeShape, node: number, parent: Parent): number | undefined {
  if (at(tree.bands, node) === null) return undefined;
  const start = at(tree.childStart, node);
  const end = start + at(tree.childCount, node);
  let group = -parent.rowGap;
  for (let place = start; place < end; place += 1) {
    const child = at(tree.columnMember, place);
    if (at(tree.childCount, child) > 0 || parent.guarded[child] === 1) return undefined;
    group += at(parent.heights, child) + parent.rowGap;
  }
  return Math.round(parent.top + (at(parent.heights, node) - group) / 2);
}
