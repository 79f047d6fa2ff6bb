/**
 * Points and rectangles in px, y downwards.
 *
 * Post: `overlaps` is symmetric; rectangles that only touch do not overlap.
 */

/** A point in chart px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in chart px; `x`, `y` is its top left corner. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A node laid out. */
export interface Box extends Rect {
  readonly key: string;
}

/** Whether two rectangles share an area. */
export function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
