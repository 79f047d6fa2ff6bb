/**
 * How much of a box is drawn at a scale.
 *
 * Post: the levels follow each other with falling scale, each at one fixed bound, so that zooming never flickers.
 */

/**
 * - `full`: every line of the box.
 * - `name`: the name alone, at its full size.
 * - `outline`: the box without text.
 * - `run`: boxes that stand together are drawn as one bar.
 */
export type Detail = 'full' | 'name' | 'outline' | 'run';

/** From this scale on the second line of a box, set in 13 px, is at least 11 px high. */
const FULL_FROM = 0.85;
/** From this scale on a name set in 11 screen px fits the box. */
const NAME_FROM = 0.5;
/** Below this scale a screen may hold more boxes than it can draw in a frame. */
const OUTLINE_FROM = 0.2;

/** The level of detail at a scale. */
export function detailAt(scale: number): Detail {
  if (scale >= FULL_FROM) return 'full';
  if (scale >= NAME_FROM) return 'name';
  return scale >= OUTLINE_FROM ? 'outline' : 'run';
}
