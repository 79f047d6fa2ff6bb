import type { Rect } from '@samorg/chart';

/** What a frame shows of the sheet it scrolls over, screen px. */
export type Screen = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A window moves on by this share of the frame at a time, and reaches as far beyond the frame on every side. */
const step = 1 / 8;

/**
 * The start of the part of the sheet that is drawn, along one axis: the frame and a strip around it, in steps. So a
 * short scroll draws nothing anew, and a long one a strip at a time.
 */
export function windowStart(scrolled: number, framePx: number): number {
  const stepPx = Math.max(1, Math.round(framePx * step));
  return (Math.floor(scrolled / stepPx) - 1) * stepPx;
}

/** The length of that part. */
export function windowLength(framePx: number): number {
  return framePx + 3 * Math.max(1, Math.round(framePx * step));
}

/** The window in chart px. */
export function chartArea(
  window: { readonly left: number; readonly top: number },
  frame: { readonly width: number; readonly height: number },
  scale: { readonly x: number; readonly y: number },
): Rect {
  return {
    x: window.left / scale.x,
    y: window.top / scale.y,
    width: windowLength(frame.width) / scale.x,
    height: windowLength(frame.height) / scale.y,
  };
}
