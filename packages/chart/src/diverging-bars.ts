/**
 * Bars for signed values on one scale, to both sides of a common zero.
 *
 * Pre: values are safe integers in one unit; width and `smallest` are px >= 0, width >= 2 * `smallest`.
 * Post: a bar keeps the sign of its value: all of it left of zero for a negative, right for a positive one; zero has
 * no bar. A larger value never has a shorter bar. Values of the same size have bars of the same length on both sides.
 * No bar but those at `smallest` is out of proportion. Every bar lies inside 0..width.
 */

/** A bar along the value axis, px. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** Bars that share one scale. */
export interface DivergingBars {
  /** X of the zero line. */
  readonly zeroX: number;
  /** In the order of the values; `null` for exactly zero. */
  readonly bars: readonly (Bar | null)[];
}

/** A value before and after. */
export interface ValuePair {
  readonly before: number;
  readonly after: number;
}

/** Both values on one scale, the difference on its own. */
export interface PairedBars {
  readonly before: DivergingBars;
  readonly after: DivergingBars;
  readonly difference: DivergingBars;
}

/** The bars of signed values in a field of `width` px; a value but zero is at least `smallest` px long. */
export function divergingBars(values: readonly number[], width: number, smallest = 2): DivergingBars {
  let most = 0;
  let least = 0;
  for (const value of values) {
    most = Math.max(most, value);
    least = Math.min(least, value);
  }
  const leftRoom = least < 0 ? smallest : 0;
  const rightRoom = most > 0 ? smallest : 0;
  // The share of the left side, but for the room that its shortest bar needs.
  const share = most - least === 0 ? 0 : (width * -least) / (most - least);
  const zeroX = Math.min(Math.max(share, leftRoom), width - rightRoom);
  const scale = Math.min(most > 0 ? (width - zeroX) / most : Infinity, least < 0 ? zeroX / -least : Infinity);
  const bars = values.map((value): Bar | null => {
    if (value === 0) return null;
    const length = Math.max(smallest, Math.abs(value) * scale);
    return { x: value < 0 ? zeroX - length : zeroX, width: length };
  });
  return { zeroX, bars };
}

/** The bars of values before and after, which share a scale, and of their differences, which have another. */
export function pairedBars(pairs: readonly ValuePair[], width: number, smallest = 2): PairedBars {
  const values = pairs.flatMap(({ before, after }) => [before, after]);
  const differences = pairs.map(({ before, after }) => after - before);
  const { zeroX, bars } = divergingBars(values, width, smallest);
  return {
    before: { zeroX, bars: bars.filter((_, index) => index % 2 === 0) },
    after: { zeroX, bars: bars.filter((_, index) => index % 2 === 1) },
    difference: divergingBars(differences, width, smallest),
  };
}
