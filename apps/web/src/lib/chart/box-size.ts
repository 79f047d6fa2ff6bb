import type { BoxContent } from './box-content.ts';
import type { DifferenceRow } from './difference-row.ts';
import { placeForm } from './place-form.ts';
import { lineCount } from './text-fit.ts';

/** Width of a column of boxes in px; the boards' own column is a little narrower. */
export const boxWidthPx = 180;
export const boardWidthPx = 148;

const paddingAndEdgePx = 10;
const linePx = 16;
const glyphStripPx = 18;
const sidePaddingPx = 16;
/** Room below a pile for the edges of the boxes that lie under it. */
export const pileEdgesPx = 6;

/** Height in px of a box with this content: its name over one or two lines, then one line for each of the rest. */
export function boxHeightPx(row: DifferenceRow, content: BoxContent, widthPx: number): number {
  const strip = row.states.length > 0 ? glyphStripPx : 0;
  const name = lineCount(content.title + (content.tail ? ` ${content.tail}` : ''), widthPx - strip - sidePaddingPx);
  const rest = content.lines.length + (content.meta !== '' || content.words.length > 0 ? 1 : 0);
  if (row.pile) return paddingAndEdgePx + linePx * ((row.pile.boardsOnly ? name : 1) + rest) + pileEdgesPx;
  return paddingAndEdgePx + linePx * Math.max(2, name + rest);
}

/** The height of a box that holds a name and figures and nothing else, without writing them; the same as by its content. */
export function plainBoxHeightPx(row: DifferenceRow, widthPx: number): number | null {
  const isPlain =
    row.states.length === 0 &&
    row.pile === null &&
    row.nameBefore === null &&
    row.administrationNames.length === 0 &&
    row.exceptNames.length === 0 &&
    row.followCount === 0 &&
    row.role === 'same' &&
    placeForm(row, 'changes') === 'box';
  if (!isPlain) return null;
  const figures = row.fteMilliBefore !== null || row.fteMilliAfter !== null ? 1 : 0;
  return paddingAndEdgePx + linePx * Math.max(2, lineCount(row.name, widthPx - sidePaddingPx) + figures);
}
