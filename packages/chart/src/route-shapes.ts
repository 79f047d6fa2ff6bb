/**
 * The shapes a link may take: all orthogonal lines with at most three bends between two boxes.
 *
 * A letter is a line, H level and V upright: H V HV VH HVH VHV HVHV VHVH. H leaves the source at its right edge,
 * V at its top or bottom; the last line meets whichever edge it comes to.
 *
 * Pre: source and target are two boxes of the layout.
 * Post: every shape starts and ends at an edge; nothing is said about the boxes between (see `route-search.ts`).
 * Why one of them is always free, for a link declared to `layoutTree`, seen from column s to column t:
 * - t = s or t = s + 1: HVH through the gutter right of the source, which holds no box.
 * - t > s + 1: VHVH. The line above the source is free to its right: the source starts level with its parent, and so
 *   on up to a node that starts a row gap under everything before it; `guardedNodes` keeps groups from rising past.
 * - t < s: HVHV, the same the other way round, along the line above the target.
 */
import type { Layout } from './layout.ts';
import type { Box, Point } from './rect.ts';
import type { Ports } from './route-ports.ts';
import { portsOf } from './route-ports.ts';

/** A route that may be taken. `rank` is 0 for the ports liked best; the sum over its ports. */
export interface Shape {
  readonly points: readonly Point[];
  readonly rank: number;
}

/** Every shape between two boxes, the fewest bends first. */
export function* shapesBetween(layout: Layout, source: Box, target: Box): Generator<Shape> {
  const ports = portsOf(layout, source, target);
  yield* straight(source, target);
  yield* oneBend(ports, source, target);
  yield* twoBends(ports, source, target);
  yield* threeBends(ports, source, target);
}

function* straight(source: Box, target: Box): Generator<Shape> {
  const left = Math.max(source.x, target.x);
  const right = Math.min(source.x + source.width, target.x + target.width);
  if (left < right) {
    const x = (left + right) / 2;
    yield {
      points: [
        { x, y: leaving(source, target.y) },
        { x, y: entering(target, source.y) },
      ],
      rank: 0,
    };
  }
  const top = Math.max(source.y, target.y);
  const bottom = Math.min(source.y + source.height, target.y + target.height);
  if (top < bottom && target.x > source.x) {
    const y = (top + bottom) / 2;
    yield {
      points: [
        { x: source.x + source.width, y },
        { x: target.x, y },
      ],
      rank: 0,
    };
  }
}

function* oneBend(ports: Ports, source: Box, target: Box): Generator<Shape> {
  const right = source.x + source.width;
  for (const [y, rankY] of ports.sourceRows) {
    for (const [x, rankX] of ports.targetColumns) {
      if (x <= right || within(y, target)) continue;
      yield {
        points: [
          { x: right, y },
          { x, y },
          { x, y: entering(target, y) },
        ],
        rank: rankY + rankX,
      };
    }
  }
  for (const [x, rankX] of ports.sourceColumns) {
    for (const [y, rankY] of ports.targetRows) {
      if (within(y, source) || (x >= target.x && x <= target.x + target.width)) continue;
      yield {
        points: [
          { x, y: leaving(source, y) },
          { x, y },
          { x: sideTowards(target, x), y },
        ],
        rank: rankX + rankY,
      };
    }
  }
}

function* twoBends(ports: Ports, source: Box, target: Box): Generator<Shape> {
  const right = source.x + source.width;
  for (const [y, rankY] of ports.sourceRows) {
    for (const [x, rankX] of [...ports.sourceGutter, ...ports.targetGutters]) {
      if (x <= right) continue;
      for (const [endY, rankEnd] of ports.targetRows) {
        const end = { x: sideTowards(target, x), y: endY };
        yield { points: [{ x: right, y }, { x, y }, { x, y: endY }, end], rank: rankY + rankX + rankEnd };
      }
    }
  }
  for (const [x, rankX] of ports.sourceColumns) {
    for (const [y, rankY] of ports.lines) {
      if (within(y, source) || within(y, target)) continue;
      for (const [endX, rankEnd] of ports.targetColumns) {
        const start = { x, y: leaving(source, y) };
        const end = { x: endX, y: entering(target, y) };
        yield { points: [start, { x, y }, { x: endX, y }, end], rank: rankX + rankY + rankEnd };
      }
    }
  }
}

function* threeBends(ports: Ports, source: Box, target: Box): Generator<Shape> {
  const right = source.x + source.width;
  for (const [line, rankLine] of ports.lines) {
    for (const [y, rankY] of ports.sourceRows) {
      for (const [x, rankX] of ports.sourceGutter) {
        for (const [endX, rankEnd] of ports.targetColumns) {
          if (within(line, target)) continue;
          const turns = [
            { x, y },
            { x, y: line },
            { x: endX, y: line },
          ];
          const end = { x: endX, y: entering(target, line) };
          yield { points: [{ x: right, y }, ...turns, end], rank: rankLine + rankY + rankX + rankEnd };
        }
      }
    }
    for (const [x, rankX] of ports.sourceColumns) {
      for (const [gutter, rankGutter] of ports.targetGutters) {
        for (const [endY, rankEnd] of ports.targetRows) {
          if (within(line, source)) continue;
          const turns = [
            { x, y: line },
            { x: gutter, y: line },
            { x: gutter, y: endY },
          ];
          const end = { x: sideTowards(target, gutter), y: endY };
          yield {
            points: [{ x, y: leaving(source, line) }, ...turns, end],
            rank: rankLine + rankX + rankGutter + rankEnd,
          };
        }
      }
    }
  }
}

function within(y: number, box: Box): boolean {
  return y >= box.y && y <= box.y + box.height;
}

/** The edge of the source that faces a row. */
function leaving(source: Box, y: number): number {
  return y < source.y ? source.y : source.y + source.height;
}

/** The edge of the target that faces a row. */
function entering(target: Box, y: number): number {
  return y < target.y ? target.y : target.y + target.height;
}

/** The side of the target that faces an x. */
function sideTowards(target: Box, x: number): number {
  return x < target.x ? target.x : target.x + target.width;
}
