/**
 * Boxes that stand so close at a small scale that they are drawn as one bar.
 *
 * The rows are cut in cells of `CELL_PX` screen px, counted from the top of the chart and not of the screen, so
 * that panning does not change a bar. A run is a series of cells of one column and band that all hold a box.
 *
 * Pre: scale > 0.
 * Post: every box of the area lies in exactly one run; runs of a column do not overlap.
 * Cost: per column one binary search for each cell of the area, whatever the number of boxes.
 */
import { at } from './at.ts';
import { columnsBetween, firstEndingBelow } from './column-search.ts';
import type { Layout } from './layout.ts';
import type { Rect } from './rect.ts';

const CELL_PX = 4;

/** A bar that stands for `count` boxes of one column, chart px. */
export interface Run extends Rect {
  /** The first of its boxes. */
  readonly key: string;
  readonly count: number;
  readonly band: string | null;
}

/** The runs of the columns and rows in an area. */
export function runsOf(layout: Layout, area: Rect, scale: number): readonly Run[] {
  const runs: Run[] = [];
  const [first, end] = columnsBetween(layout, area.x, area.x + area.width);
  for (let column = first; column < end; column += 1) {
    const columnEnd = at(layout.tree.columnStart, column + 1);
    let place = firstEndingBelow(layout, column, area.y);
    while (place < columnEnd && at(layout.y, memberAt(layout, place)) < area.y + area.height) {
      const next = endOfRun(layout, { column, place, limit: area.y + area.height }, CELL_PX / scale);
      runs.push(runOf(layout, column, [place, next]));
      place = next;
    }
  }
  return runs;
}

/** The position after the last box that belongs to the run begun at `place`. */
function endOfRun(
  layout: Layout,
  { column, place, limit }: { column: number; place: number; limit: number },
  cell: number,
): number {
  const band = at(layout.tree.bands, memberAt(layout, place));
  const bandBottom = layout.bands.find(({ key }) => key === band)?.bottom ?? Infinity;
  const columnEnd = at(layout.tree.columnStart, column + 1);
  let last = place;
  while (true) {
    const node = memberAt(layout, last);
    const lastCell = Math.floor((at(layout.y, node) + at(layout.boxHeight, node)) / cell);
    // The last box that reaches into the cell after the one this box ends in.
    const reach = Math.min((lastCell + 2) * cell, bandBottom, limit);
    let following = firstEndingBelow(layout, column, reach);
    if (following === columnEnd || at(layout.y, memberAt(layout, following)) >= reach) following -= 1;
    if (following <= last) return last + 1;
    last = following;
  }
}

function runOf(layout: Layout, column: number, [from, end]: readonly [number, number]): Run {
  const first = memberAt(layout, from);
  const last = memberAt(layout, end - 1);
  return {
    key: at(layout.tree.keys, first),
    band: at(layout.tree.bands, first),
    count: end - from,
    x: at(layout.columnX, column),
    y: at(layout.y, first),
    width: at(layout.columnX, column + 1) - layout.measures.columnGap - at(layout.columnX, column),
    height: at(layout.y, last) + at(layout.boxHeight, last) - at(layout.y, first),
  };
}

function memberAt(layout: Layout, place: number): number {
  return at(layout.tree.columnMember, place);
}
