/**
 * Finds room for the label of a link.
 *
 * Pre: `points` is a route of the layout; sizes >= 0 px.
 * Post: the label lies inside the chart, beside one of the lines of the route, the longest that has room; it covers
 * no box and nothing of `avoid`: routes, borders, labels placed before. `null` when there is no such place.
 */
import { touchesBox } from './column-search.ts';
import type { Layout } from './layout.ts';
import type { Point, Rect } from './rect.ts';
import { overlaps } from './rect.ts';
import { linesOf } from './route-search.ts';

/** Px between a line and its label. */
const DISTANCE = 6;
/** Where along a line the label is tried: the middle first, then to both sides. */
const ALONG = [1 / 2, 3 / 8, 5 / 8, 1 / 4, 3 / 4, 1 / 8, 7 / 8];

/** The place of a label, given what is drawn besides the boxes. */
export function placeLabel(
  layout: Layout,
  points: readonly Point[],
  { width, height, avoid }: { width: number; height: number; avoid: readonly Rect[] },
): Rect | null {
  const lines = linesOf(points, 0).toSorted((one, other) => other.width + other.height - one.width - one.height);
  for (const line of lines) {
    for (const part of ALONG) {
      for (const corner of beside(line, part, { width, height })) {
        const label = { ...corner, width, height };
        if (insideChart(layout, label) && !touchesBox(layout, label) && !avoid.some((rect) => overlaps(rect, label))) {
          return label;
        }
      }
    }
  }
  return null;
}

/** Left and right of an upright line, above and below a level one. */
function beside(line: Rect, part: number, { width, height }: { width: number; height: number }): readonly Point[] {
  if (line.width === 0) {
    const y = line.y + line.height * part - height / 2;
    return [
      { x: line.x - DISTANCE - width, y },
      { x: line.x + DISTANCE, y },
    ];
  }
  const x = line.x + line.width * part - width / 2;
  return [
    { x, y: line.y - DISTANCE - height },
    { x, y: line.y + DISTANCE },
  ];
}

function insideChart(layout: Layout, { x, y, width, height }: Rect): boolean {
  return x >= 0 && y >= 0 && x + width <= layout.width && y + height <= layout.height;
}
