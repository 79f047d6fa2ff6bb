/**
 * Where a link may leave, meet and pass boxes.
 *
 * Pre: source and target are two boxes of the layout.
 * Post: rows and columns lie strictly inside the edge they belong to; gutter lanes lie strictly inside a gutter and
 * off its middle, where the trunks of the tree run; lines lie between two rows, and off the border lines.
 */
import { at } from './at.ts';
import type { Layout } from './layout.ts';
import type { Box } from './rect.ts';

/** A coordinate and how much it is liked; 0 is best. */
export type Port = readonly [coordinate: number, rank: number];

/** Everything a route between two boxes is put together from. */
export interface Ports {
  readonly sourceRows: readonly Port[];
  readonly sourceColumns: readonly Port[];
  readonly targetRows: readonly Port[];
  readonly targetColumns: readonly Port[];
  /** Lanes right of the source. */
  readonly sourceGutter: readonly Port[];
  /** Lanes left and right of the target. */
  readonly targetGutters: readonly Port[];
  /** Rows that may be free over several columns. */
  readonly lines: readonly Port[];
}

/** Shares of a box side, in order of liking; the middle comes last, since the wires of the tree meet it there. */
const UPPER_SIDE = [1 / 4, 3 / 4, 1 / 2];
const LOWER_SIDE = [3 / 4, 1 / 4, 1 / 2];
/** Shares of a top or bottom edge. */
const EDGE_SHARES = [1 / 2, 1 / 4, 3 / 4];
/** Shares of a gutter, so chosen that the line into the target is long enough for an arrow. */
const LANES_BEFORE_TARGET = [1 / 4, 1 / 8, 3 / 8, 5 / 8, 3 / 4];
const LANES_AFTER_TARGET = [3 / 4, 7 / 8, 5 / 8, 3 / 8, 1 / 4];
const LINE_SHARES = [1 / 2, 3 / 8, 5 / 8];

/** The ports of a link. */
export function portsOf(layout: Layout, source: Box, target: Box): Ports {
  const sourceColumn = columnOf(layout, source);
  const targetColumn = columnOf(layout, target);
  const gutterShares = targetColumn <= sourceColumn ? LANES_AFTER_TARGET : LANES_BEFORE_TARGET;
  // A link leaves on the side of a wire that faces its target, so that it does not cross the wire.
  const upwards = target.y < source.y;
  return {
    sourceRows: shares(source.y, source.height, upwards ? UPPER_SIDE : LOWER_SIDE),
    sourceColumns: shares(source.x, source.width, EDGE_SHARES),
    targetRows: shares(target.y, target.height, upwards ? LOWER_SIDE : UPPER_SIDE),
    targetColumns: shares(target.x, target.width, EDGE_SHARES),
    sourceGutter: gutterLanes(layout, sourceColumn, gutterShares),
    targetGutters: [
      ...gutterLanes(layout, targetColumn - 1, LANES_BEFORE_TARGET),
      ...gutterLanes(layout, targetColumn, LANES_AFTER_TARGET),
    ],
    lines: linesNear(layout, source, target),
  };
}

function columnOf(layout: Layout, box: Box): number {
  const node = layout.tree.indexOf.get(box.key);
  return node === undefined ? 0 : at(layout.tree.depth, node);
}

/** Lanes in the gutter right of a column; right of column -1 is the left margin. */
function gutterLanes(layout: Layout, column: number, lanes: readonly number[]): readonly Port[] {
  const gap = layout.measures.columnGap;
  return shares(at(layout.columnX, column + 1) - gap, gap, lanes);
}

/** The lines above and below both boxes, and both sides of the borders next to them. */
function linesNear(layout: Layout, source: Box, target: Box): readonly Port[] {
  const { rowGap, bandGap } = layout.measures;
  const gaps = [source, target].flatMap(({ y, height }) => [y - rowGap, y + height]);
  const lines = gaps.flatMap((top) => shares(top, rowGap, LINE_SHARES));
  const bottom = Math.max(source.y + source.height, target.y + target.height) + bandGap;
  const top = Math.min(source.y, target.y) - bandGap;
  const borders = layout.bands.flatMap(({ borderY }) => borderY ?? []).filter((y) => y > top && y < bottom);
  const nearest = [borders[0], borders.at(-1)].flatMap((y) => y ?? []);
  return [
    ...lines,
    ...nearest.flatMap((y): Port[] => [
      [y - bandGap / 4, 1],
      [y + bandGap / 4, 1],
    ]),
  ];
}

function shares(start: number, length: number, parts: readonly number[]): readonly Port[] {
  return parts.map((part, rank): Port => [start + length * part, rank]);
}
