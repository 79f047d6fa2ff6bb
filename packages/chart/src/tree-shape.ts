/**
 * The tree as flat arrays: what is above, below and beside each node, without any measures.
 *
 * Pre: see `ChartNode`. A broken order, an unknown parent, a key used twice or a branch in two bands throws a
 * `RangeError` that names the key.
 * Post: node i is `nodes[i]`; `columnMember` holds every node once, column by column, each column in the order
 * of the nodes; the children of a node are a contiguous run of `columnMember`.
 * Cost: linear in the number of nodes.
 */
import { at } from './at.ts';
import type { ChartNode } from './chart-node.ts';

/** A tree of n nodes and m columns in typed arrays; "node" is an index 0..n-1. */
export interface TreeShape {
  readonly keys: readonly string[];
  readonly bands: readonly (string | null)[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Parent of a node, -1 at the top. */
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** Where the column of a depth starts in `columnMember`; m + 1 entries, the last one n. */
  readonly columnStart: Int32Array;
  readonly columnMember: Int32Array;
  /** Position of a node in `columnMember`. */
  readonly position: Int32Array;
  /** Position of a node's first child in `columnMember`; meaningless without children. */
  readonly childStart: Int32Array;
  readonly childCount: Int32Array;
}

/** Reads the nodes into arrays. Throws a `RangeError` when they are not a tree in depth-first order. */
export function readTree(nodes: readonly ChartNode[]): TreeShape {
  const count = nodes.length;
  const keys: string[] = [];
  const bands: (string | null)[] = [];
  const indexOf = new Map<string, number>();
  const parent = new Int32Array(count).fill(-1);
  const depth = new Int32Array(count);
  const childCount = new Int32Array(count);
  let before = -1;
  for (const item of nodes) {
    const node = keys.length;
    indexOf.set(item.key, node);
    if (indexOf.size === node) throw new RangeError(`the key "${item.key}" stands twice in the chart`);
    // The parent is the node before or one above it.
    let above = before;
    while (above >= 0 && keys[above] !== item.parentKey) above = at(parent, above);
    if (above >= 0) {
      const bandAbove = bands[above];
      if (bandAbove !== null && bandAbove !== item.band) {
        throw new RangeError(`"${item.key}" is in another band than its parent`);
      }
      parent[node] = above;
      depth[node] = at(depth, above) + 1;
      childCount[above] = at(childCount, above) + 1;
    } else if (item.parentKey !== null) {
      throw new RangeError(`"${item.key}" does not stand in the subtree of its parent "${item.parentKey}"`);
    }
    keys.push(item.key);
    bands.push(item.band);
    before = node;
  }
  return { keys, bands, indexOf, parent, depth, childCount, ...columnsOf(depth, parent) };
}

type Columns = Pick<TreeShape, 'columnStart' | 'columnMember' | 'position' | 'childStart'>;

/** Sorts the nodes by column, keeping their order: a counting sort. */
function columnsOf(depth: Int32Array, parent: Int32Array): Columns {
  const count = depth.length;
  let columns = 0;
  for (let node = 0; node < count; node += 1) columns = Math.max(columns, at(depth, node) + 1);
  const columnStart = new Int32Array(columns + 1);
  for (let node = 0; node < count; node += 1) {
    const next = at(depth, node) + 1;
    columnStart[next] = at(columnStart, next) + 1;
  }
  for (let column = 0; column < columns; column += 1) {
    columnStart[column + 1] = at(columnStart, column + 1) + at(columnStart, column);
  }
  const fill = columnStart.slice();
  const columnMember = new Int32Array(count);
  const position = new Int32Array(count);
  const childStart = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node += 1) {
    const column = at(depth, node);
    const place = at(fill, column);
    fill[column] = place + 1;
    columnMember[place] = node;
    position[node] = place;
    const above = at(parent, node);
    if (above >= 0 && at(childStart, above) < 0) childStart[above] = place;
  }
  return { columnStart, columnMember, position, childStart };
}
