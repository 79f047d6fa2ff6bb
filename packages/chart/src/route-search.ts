/**
 * Finds the best free route for one link.
 *
 * Pre: source and target are two boxes of the layout; `taken` are the routes found before.
 * Post: the route goes through no box and keeps `clearance` px from boxes beside it. It has at most three bends when
 * the link was declared to `layoutTree`; otherwise, if all such ways are closed, it goes round the top of the chart
 * with four.
 * The best route is the cheapest: short, few bends, from the right edge, room for the arrow, off other links; the first of equals.
 */
import { at } from './at.ts';
import { touchesBox } from './column-search.ts';
import type { Layout } from './layout.ts';
import type { Box, Point, Rect } from './rect.ts';
import { overlaps } from './rect.ts';
import { shapesBetween } from './route-shapes.ts';

/** Costs in px of detour that are taken to be rid of it. */
const COST = { bend: 60, shortTip: 60, notFromRight: 80, portRank: 50, sharedLine: 200, crossing: 15 };
/** The last line has at least this length where there is room, for the tip of the arrow, px. */
const TIP_LENGTH = 12;

/** The corners of the best route from `source` to `target`. */
export function findRoute(layout: Layout, [source, target]: readonly [Box, Box], taken: readonly Point[][]): Point[] {
  const clearance = Math.min(2, layout.measures.rowGap / 4);
  const lines = taken.flatMap((route) => linesOf(route, 1));
  const nearest = distanceBetween(source, target);
  let best: Point[] | undefined;
  let least = Infinity;
  for (const { points, rank } of shapesBetween(layout, source, target)) {
    // Shapes come with ever more bends: none of those to come can be cheaper.
    if (nearest + (points.length - 2) * COST.bend >= least) break;
    const fromRight = at(points, 0).y === at(points, 1).y;
    const base = ownCost(points) + rank * COST.portRank + (fromRight ? 0 : COST.notFromRight);
    if (base >= least) continue;
    const cost = base + costBeside(points, lines, least - base);
    if (cost >= least || linesOf(points, clearance).some((line) => touchesBox(layout, line))) continue;
    best = withoutIdleCorners(points);
    least = cost;
  }
  return best ?? roundTheTop(layout, source, target);
}

/** The straight parts of a route as rectangles that reach `margin` px to both sides, not beyond the ends. */
export function linesOf(points: readonly Point[], margin: number): Rect[] {
  return points.slice(1).map((end, index) => {
    const start = at(points, index);
    const level = start.y === end.y;
    return {
      x: Math.min(start.x, end.x) - (level ? 0 : margin),
      y: Math.min(start.y, end.y) - (level ? margin : 0),
      width: Math.abs(start.x - end.x) + (level ? 0 : 2 * margin),
      height: Math.abs(start.y - end.y) + (level ? 2 * margin : 0),
    };
  });
}

function ownCost(points: readonly Point[]): number {
  let length = 0;
  let last = 0;
  for (let index = 1; index < points.length; index += 1) {
    const start = at(points, index - 1);
    const end = at(points, index);
    last = Math.abs(start.x - end.x) + Math.abs(start.y - end.y);
    length += last;
  }
  return length + (points.length - 2) * COST.bend + (last < TIP_LENGTH ? COST.shortTip : 0);
}

/** The least length that any route between two boxes has. */
function distanceBetween(one: Rect, other: Rect): number {
  const across = Math.max(other.x - one.x - one.width, one.x - other.x - other.width, 0);
  const down = Math.max(other.y - one.y - one.height, one.y - other.y - other.height, 0);
  return across + down;
}

/** What a route costs for the links that it shares a line with or crosses; any sum from `limit` on means too much. */
function costBeside(points: readonly Point[], taken: readonly Rect[], limit: number): number {
  let cost = 0;
  for (const line of linesOf(points, 1)) {
    const level = line.width > line.height;
    for (const other of taken) {
      if (!overlaps(line, other)) continue;
      cost += level === other.width > other.height ? COST.sharedLine : COST.crossing;
      if (cost >= limit) return cost;
    }
  }
  return cost;
}

/** Drops corners that do not turn. */
function withoutIdleCorners(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

/** Through the gutters and over the first row, where there is never a box. */
function roundTheTop(layout: Layout, source: Box, target: Box): Point[] {
  const { columnGap, rowGap, origin } = layout.measures;
  const y = origin.y - rowGap / 2;
  const out = source.x + source.width;
  const gutter = at(layout.columnX, 1 + layout.columnX.indexOf(source.x)) - columnGap / 4;
  const before = target.x - (columnGap * 3) / 4;
  const from = source.y + source.height / 2;
  const to = target.y + target.height / 2;
  return [
    { x: out, y: from },
    { x: gutter, y: from },
    { x: gutter, y },
    { x: before, y },
    { x: before, y: to },
    { x: target.x, y: to },
  ];
}
