/**
 * Binary search in a column, whose boxes stand in order and do not overlap.
 *
 * Post: positions are those of `columnMember`; the cost is logarithmic in the boxes of the column.
 */
import { at } from './at.ts';
import type { Layout } from './layout.ts';
import type { Rect } from './rect.ts';

/** Position of the first box of a column that ends below `y`, or the end of the column. */
export function firstEndingBelow(layout: Layout, column: number, y: number): number {
  let low = at(layout.tree.columnStart, column);
  let high = at(layout.tree.columnStart, column + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = at(layout.tree.columnMember, middle);
    if (at(layout.y, node) + at(layout.boxHeight, node) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The columns whose boxes may share an x with `left`..`right`: first, and one past the last. */
export function columnsBetween(layout: Layout, left: number, right: number): readonly [number, number] {
  const columns = layout.tree.columnStart.length - 1;
  let first = 0;
  while (first < columns && at(layout.columnX, first + 1) - layout.measures.columnGap <= left) first += 1;
  let end = first;
  while (end < columns && at(layout.columnX, end) < right) end += 1;
  return [first, end];
}

/** Whether any box shares an area with the rectangle. */
export function touchesBox(layout: Layout, rect: Rect): boolean {
  const [first, end] = columnsBetween(layout, rect.x, rect.x + rect.width);
  for (let column = first; column < end; column += 1) {
    const left = at(layout.columnX, column);
    const columnEnd = at(layout.tree.columnStart, column + 1);
    for (let place = firstEndingBelow(layout, column, rect.y); place < columnEnd; place += 1) {
      const node = at(layout.tree.columnMember, place);
      if (at(layout.y, node) >= rect.y + rect.height) break;
      if (left + at(layout.boxWidth, node) > rect.x) return true;
    }
  }
  return false;
}
