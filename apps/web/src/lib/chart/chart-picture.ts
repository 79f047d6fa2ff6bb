import { type Box, type Connector, type Layout, placeInTree, type Rect, type Run, visibleBoxes } from '@samorg/chart';

/**
 * What of a chart is drawn, and how:
 *
 * - `boxes`: every box with all that stands in it;
 * - `names`: each box as its name and state alone, where many stand on a large screen;
 * - `painted`: shapes without text, and names of screen size for the places that matter.
 *
 * So the page never holds more than a bounded number of nodes, whatever the size of the organisation.
 */
export type ChartPicture = {
  readonly form: 'boxes' | 'names' | 'painted';
  /** In the order of the rows; all that lie in the area. */
  readonly boxes: readonly Box[];
  readonly connectors: readonly Connector[];
  /** Boxes that stand too close to be told apart; then there are no boxes and connectors. */
  readonly runs: readonly Run[];
};

/** A tree of so many rows is drawn whole, in view or not: it can be printed and searched in as it is. */
export const mostWhole = 80;
/** A box takes some 20 nodes of the page: elements, texts, and the marks that the framework finds them by. */
const mostBoxes = 80;
/** A name takes some ten. */
const mostNames = 180;
/** Below this scale a name in a box cannot be read. */
const readableFrom = 0.5;

/** The picture of the part of a layout that lies in an area of chart px. */
export function chartPicture(layout: Layout, area: Rect, scale: number): ChartPicture {
  const seen = visibleBoxes(layout, { ...area, width: area.width * scale, height: area.height * scale, scale });
  const readable = scale >= readableFrom && seen.boxes.length <= mostNames;
  const form = !readable ? 'painted' : seen.boxes.length <= mostBoxes ? 'boxes' : 'names';
  const boxes = form === 'painted' ? seen.boxes : inOrder(layout, seen.boxes);
  return { form, boxes, connectors: seen.connectors, runs: seen.runs };
}

/** Depth first, as they are read out; a layout gives them column by column. */
function inOrder(layout: Layout, boxes: readonly Box[]): readonly Box[] {
  return boxes
    .map((box) => ({ box, row: placeInTree(layout, box.key)?.row ?? 0 }))
    .toSorted((one, other) => one.row - other.row)
    .map(({ box }) => box);
}
