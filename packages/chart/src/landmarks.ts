/**
 * Names that stay readable at any scale: labels of screen size beside the boxes they name, pushed apart where the
 * boxes themselves are too small to hold them.
 *
 * Pre: labels are given in order of importance, with their size in screen px.
 * Post: labels lie inside the screen, share no row and stand in the order of their boxes from top to bottom; one that
 * needs no push has the middle of its box. Only boxes in view have one. When the screen is too low, those given
 * last go without.
 * Cost: n log n in the labels, whatever the size of the chart.
 */
import { boxOf } from './box.ts';
import type { Layout } from './layout.ts';
import { overlaps, type Point, type Rect } from './rect.ts';
import { shownArea, type Viewport } from './viewport.ts';

/** A label to place, screen px. */
export interface LandmarkLabel {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

/** A label as placed, screen px. */
export interface Landmark extends Rect {
  readonly key: string;
  /** The middle of the left edge of its box on the screen, for a line between both. */
  readonly anchor: Point;
}

/** The labels of the boxes in view, from top to bottom. */
export function landmarks(layout: Layout, viewport: Viewport, labels: readonly LandmarkLabel[]): readonly Landmark[] {
  let room = viewport.height;
  const kept = labels.flatMap((label): Landmark[] => {
    const anchor = anchorOf(layout, viewport, label.key);
    if (anchor === undefined || label.height > room) return [];
    room -= label.height;
    const x = Math.max(0, Math.min(anchor.x, viewport.width - label.width));
    return [{ ...label, x, y: anchor.y - label.height / 2, anchor }];
  });
  return pushedApart(
    kept.toSorted((one, other) => one.anchor.y - other.anchor.y),
    viewport.height,
  );
}

function anchorOf(layout: Layout, viewport: Viewport, key: string): Point | undefined {
  const box = boxOf(layout, key);
  if (box === undefined || !overlaps(box, shownArea(viewport))) return undefined;
  const { x, y, scale } = viewport;
  return { x: (box.x - x) * scale, y: (box.y + box.height / 2 - y) * scale };
}

/** Pushes each label below the one before, then back up from the foot of the screen. */
function pushedApart(sorted: readonly Landmark[], height: number): readonly Landmark[] {
  let floor = 0;
  const down = sorted.map((label) => {
    const y = Math.max(label.y, floor);
    floor = y + label.height;
    return { ...label, y };
  });
  let ceiling = height;
  return down
    .toReversed()
    .map((label) => {
      const y = Math.min(label.y, ceiling - label.height);
      ceiling = y;
      return { ...label, y };
    })
    .toReversed();
}
