/**
 * The connectors seen through an area of the chart.
 *
 * Post: every parent whose trunk, stem or twig crosses the area, from left to right and from top to bottom; its
 * stem and trunk whole, its twigs only to the children whose wire lies in the rows of the area.
 * Cost: a binary search in each visible column and in the children of each visible parent.
 */
import { at } from './at.ts';
import type { Connector } from './connector.ts';
import { connectorAt, trunkSpan, wireY } from './connector.ts';
import type { Layout } from './layout.ts';
import type { Rect } from './rect.ts';

/** The connectors that cross the area. */
export function visibleConnectors(layout: Layout, area: Rect): readonly Connector[] {
  const connectors: Connector[] = [];
  const { tree, columnX } = layout;
  const columns = tree.columnStart.length - 1;
  for (let column = 0; column + 1 < columns; column += 1) {
    // The wires of a column's parents lie between the narrowest of its boxes and the next column.
    if (at(columnX, column) >= area.x + area.width || at(columnX, column + 1) <= area.x) continue;
    const childEnd = at(tree.columnStart, column + 2);
    const from = firstTwigFrom(layout, [at(tree.columnStart, column + 1), childEnd], area.y);
    let place = from;
    // The trunk above the first twig in view may still cross the area, or end in it with its stem.
    if (place > at(tree.columnStart, column + 1)) {
      const above = parentAt(layout, place - 1);
      if (trunkSpan(layout, above)[1] >= area.y && (place === childEnd || parentAt(layout, place) !== above)) {
        if (trunkSpan(layout, above)[0] < area.y + area.height) connectors.push(connectorAt(layout, above, [0, 0]));
      }
    }
    while (place < childEnd) {
      const parent = parentAt(layout, place);
      if (trunkSpan(layout, parent)[0] >= area.y + area.height) break;
      const parentEnd = at(tree.childStart, parent) + at(tree.childCount, parent);
      const end = firstTwigFrom(layout, [place, parentEnd], area.y + area.height);
      connectors.push(connectorAt(layout, parent, [place, end]));
      place = parentEnd;
    }
  }
  return connectors;
}

/** The first child among the positions `start`..`end` whose wire is at `y` or below. */
function firstTwigFrom(layout: Layout, [start, end]: readonly [number, number], y: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wireY(layout, at(layout.tree.columnMember, middle)) >= y) high = middle;
    else low = middle + 1;
  }
  return low;
}

function parentAt(layout: Layout, place: number): number {
  return at(layout.tree.parent, at(layout.tree.columnMember, place));
}
