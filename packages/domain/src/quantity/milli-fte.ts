import { assert } from '../base/assert.ts';

/** Årsarbetare (full-time equivalents) in whole thousandths: 750 = 75 %. Never negative. */
export type MilliFte = number & { readonly __milliFte: never };

/** A number as thousandths of a full-time equivalent. Breaks when it is no safe integer or below 0. */
export function milliFte(value: number): MilliFte {
  assert(Number.isSafeInteger(value) && value >= 0, `${value} is a whole number of thousandths`);
  return value as MilliFte;
}
