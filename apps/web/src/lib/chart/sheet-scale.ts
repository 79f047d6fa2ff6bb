import type { Layout } from '@samorg/chart';

/** Screen px to a chart px, level and upright. */
export type SheetScale = { readonly x: number; readonly y: number };

/** Columns are never drawn narrower than a fifth of their width, nor wider than a half for the sake of height, */
const leastAcross = 0.2;
const mostAcross = 0.5;
/** and leave so much of the frame to the names beside them. */
const shareOfFrame = 0.6;

/**
 * The scale of a chart drawn at some per cent. A tall chart that is fitted to a frame would be a line of a px or two; so at
 * small scales only its height shrinks further: rows are pressed together, columns stay columns.
 */
export function sheetScale(layout: Layout, percent: number, frameWidthPx: number): SheetScale {
  const y = percent / 100;
  return { x: Math.max(y, acrossAt(layout, frameWidthPx)), y };
}

function acrossAt(layout: Layout, frameWidthPx: number): number {
  const share = (shareOfFrame * frameWidthPx) / Math.max(1, layout.width);
  return Math.min(mostAcross, Math.max(leastAcross, share));
}

/** The per cent at which all rows fit into a frame of this height and all columns into its width; 100 at most. */
export function fittingPercent(layout: Layout, frame: { readonly width: number; readonly height: number }): number {
  const tall = frame.height / Math.max(1, layout.height);
  const wide = frame.width / Math.max(1, layout.width);
  return 100 * Math.min(1, tall, wide < leastAcross ? 1 : wide);
}
