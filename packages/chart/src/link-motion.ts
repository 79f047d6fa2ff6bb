/**
 * The way of a box along a link, from its old place to its new one.
 *
 * Pre: boxes and points in the px of one layout; the points lead from the old box to the new one.
 * Post: offsets from the new place, the first of them the old place, the last one nothing; times from 0 to 1 grow with the
 * length of the way. Without points the way is straight.
 */
import type { Point } from './rect.ts';

/** Where a moving box is: px from its new place, at a share of the time. */
export interface MotionStep {
  readonly at: number;
  readonly dx: number;
  readonly dy: number;
}

/** The steps of the way; a box that follows along the link of another is given its own new place. */
export function linkMotion(from: Point, to: Point, points: readonly Point[] = []): readonly MotionStep[] {
  const first = points[0] ?? from;
  const last = points.at(-1) ?? to;
  const way = points.length > 1 ? points : [from, to];
  const lengths = way.map((point, index) => distance(way[index - 1] ?? point, point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  // Where the box hangs on the link: from its place beside the first point to its place beside the last.
  const [startX, startY] = points.length > 1 ? [from.x - first.x, from.y - first.y] : [0, 0];
  const [endX, endY] = points.length > 1 ? [to.x - last.x, to.y - last.y] : [0, 0];
  let passed = 0;
  return way.map((point, index) => {
    passed += lengths[index] ?? 0;
    const at = total === 0 ? index / (way.length - 1) : passed / total;
    return {
      at,
      dx: point.x + startX + (endX - startX) * at - to.x,
      dy: point.y + startY + (endY - startY) * at - to.y,
    };
  });
}

function distance(from: Point, to: Point): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}
