import type { PlainUnit } from './subject.ts';

/** A plain tree in typed arrays: the least that a layout can be. */
export interface FlatTree {
  readonly units: readonly PlainUnit[];
  readonly parent: Int32Array;
  readonly depth: Int32Array;
}

export interface FlatLayout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  readonly height: number;
}

export const boxWidth = 180;
export const boxHeight = 60;

export function flatTree(units: readonly PlainUnit[]): FlatTree {
  const rowOf = new Map(units.map(({ id }, row) => [id, row]));
  const parent = new Int32Array(units.length).fill(-1);
  const depth = new Int32Array(units.length);
  for (const [row, { parentId }] of units.entries()) {
    const above = parentId === null ? -1 : (rowOf.get(parentId) ?? -1);
    parent[row] = above;
    depth[row] = above < 0 ? 0 : (depth[above] ?? 0) + 1;
  }
  return { units, parent, depth };
}

/** Every box its own row unless it is its parent's first child: one pass, no centring, no borders, no links. */
export function linearLayout({ parent, depth }: FlatTree): FlatLayout {
  const count = parent.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  let [next, widest] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    const isFirst = row > 0 && parent[row] === row - 1;
    if (!isFirst && row > 0) next += boxHeight + 8;
    const left = (depth[row] ?? 0) * (boxWidth + 24);
    x[row] = left;
    y[row] = next;
    if (left > widest) widest = left;
  }
  return { x, y, width: widest + boxWidth, height: next + boxHeight };
}
