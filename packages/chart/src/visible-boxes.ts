/**
 * What of a layout is seen through a viewport.
 *
 * Post: exactly the boxes and connectors that share an area with the viewport, column by column from left to
 * right and from top to bottom; at detail `run` the runs stand for the boxes.
 * Cost: logarithmic in the chart, linear in what is seen; at detail `run` linear in the screen's height.
 */
import { at } from './at.ts';
import { boxAt } from './box.ts';
import { columnsBetween, firstEndingBelow } from './column-search.ts';
import type { Connector } from './connector.ts';
import type { Detail } from './detail.ts';
import { detailAt } from './detail.ts';
import type { Layout } from './layout.ts';
import type { Box, Rect } from './rect.ts';
import type { Run } from './run.ts';
import { runsOf } from './run.ts';
import type { Viewport } from './viewport.ts';
import { shownArea } from './viewport.ts';
import { visibleConnectors } from './visible-connectors.ts';

/** The picture to draw. Boxes and connectors are empty at detail `run`, runs at every other. */
export interface VisibleChart {
  readonly detail: Detail;
  readonly boxes: readonly Box[];
  readonly connectors: readonly Connector[];
  readonly runs: readonly Run[];
}

/** What the viewport shows, at the level of detail of its scale. */
export function visibleBoxes(layout: Layout, viewport: Viewport): VisibleChart {
  const detail = detailAt(viewport.scale);
  const area = shownArea(viewport);
  if (detail === 'run') return { detail, boxes: [], connectors: [], runs: runsOf(layout, area, viewport.scale) };
  return { detail, boxes: boxesIn(layout, area), connectors: visibleConnectors(layout, area), runs: [] };
}

function boxesIn(layout: Layout, area: Rect): readonly Box[] {
  const boxes: Box[] = [];
  const [first, end] = columnsBetween(layout, area.x, area.x + area.width);
  for (let column = first; column < end; column += 1) {
    const columnEnd = at(layout.tree.columnStart, column + 1);
    for (let place = firstEndingBelow(layout, column, area.y); place < columnEnd; place += 1) {
      const node = at(layout.tree.columnMember, place);
      if (at(layout.y, node) >= area.y + area.height) break;
      if (at(layout.columnX, column) + at(layout.boxWidth, node) > area.x) boxes.push(boxAt(layout, node));
    }
  }
  return boxes;
}
