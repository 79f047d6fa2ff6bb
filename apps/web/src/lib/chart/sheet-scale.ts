import type { Layout } from '@samorg/chart';

/** Screen px to a chart px, level and upright. */
export type SheetScale = { readonly x: number; readonly y: number };

/** Columns are never drawn narrower than this share of their width: rows are pressed together, columns stay columns. */
const leastAcross = 0.2;

/**
 * The scale of a chart drawn at some per cent. A tall chart that is fitted to a frame would be a line of a px or two; so
 * below a fifth only its height shrinks further, unless its columns fill the frame.
 */
export function sheetScale(layout: Layout, percent: number, frameWidthPx: number): SheetScale {
  const y = percent / 100;
  return { x: Math.max(y, Math.min(leastAcross, frameWidthPx / Math.max(1, layout.width))), y };
}

/** The per cent at which all rows fit into a frame of this height and all columns into its width; 100 at most. */
export function fittingPercent(layout: Layout, frame: { readonly width: number; readonly height: number }): number {
  const tall = frame.height / Math.max(1, layout.height);
  const wide = frame.width / Math.max(1, layout.width);
  return 100 * Math.min(1, tall, wide < leastAcross ? 1 : wide);
}
