/**
 * What part of the chart a screen shows, and how large.
 *
 * A chart point (x, y) is drawn at ((x - viewport.x) * scale, (y - viewport.y) * scale) screen px; as an SVG
 * `viewBox` it is `x y width/scale height/scale`.
 *
 * Pre: width, height and scale are positive.
 * Post (`fit`): everything asked for lies inside the viewport, in the middle of the direction that has room to
 * spare; scale <= `maxScale`.
 */
import { boxOf } from './box.ts';
import type { Layout } from './layout.ts';
import type { Point, Rect } from './rect.ts';

/** A window on the chart. */
export interface Viewport {
  /** The chart point in the top left corner. */
  readonly x: number;
  readonly y: number;
  /** Screen px. */
  readonly width: number;
  readonly height: number;
  /** Screen px to a chart px. */
  readonly scale: number;
}

/** What may be chosen about a fit. */
export interface FitOptions {
  /** Fit these boxes only; the whole chart when left out or when none of them is in it. */
  readonly keys?: Iterable<string>;
  /** Screen px left empty on every side. Default 16. */
  readonly margin?: number;
  /** Default 1: nothing is drawn larger than life. */
  readonly maxScale?: number;
}

/** The viewport of the given screen size that shows the whole chart, or all boxes asked for. */
export function fit(layout: Layout, screen: Pick<Rect, 'width' | 'height'>, options: FitOptions = {}): Viewport {
  const { margin = 16, maxScale = 1 } = options;
  const area = options.keys === undefined ? undefined : around(layout, options.keys);
  const { x, y, width, height } = area ?? { x: 0, y: 0, width: layout.width, height: layout.height };
  const room = { width: Math.max(1, screen.width - 2 * margin), height: Math.max(1, screen.height - 2 * margin) };
  const scale = Math.min(maxScale, room.width / Math.max(1, width), room.height / Math.max(1, height));
  return {
    x: x + width / 2 - screen.width / scale / 2,
    y: y + height / 2 - screen.height / scale / 2,
    width: screen.width,
    height: screen.height,
    scale,
  };
}

/** The same screen at another scale; the chart point under `anchor`, in screen px, stays where it is. */
export function zoomAt(viewport: Viewport, scale: number, anchor: Point): Viewport {
  const shift = 1 / viewport.scale - 1 / scale;
  return { ...viewport, scale, x: viewport.x + anchor.x * shift, y: viewport.y + anchor.y * shift };
}

/** The part of the chart that a viewport shows, chart px. */
export function shownArea({ x, y, width, height, scale }: Viewport): Rect {
  return { x, y, width: width / scale, height: height / scale };
}

function around(layout: Layout, keys: Iterable<string>): Rect | undefined {
  let area: { left: number; top: number; right: number; bottom: number } | undefined;
  for (const key of keys) {
    const box = boxOf(layout, key);
    if (box === undefined) continue;
    area = {
      left: Math.min(area?.left ?? box.x, box.x),
      top: Math.min(area?.top ?? box.y, box.y),
      right: Math.max(area?.right ?? -Infinity, box.x + box.width),
      bottom: Math.max(area?.bottom ?? -Infinity, box.y + box.height),
    };
  }
  if (area === undefined) return undefined;
  return { x: area.left, y: area.top, width: area.right - area.left, height: area.bottom - area.top };
}
