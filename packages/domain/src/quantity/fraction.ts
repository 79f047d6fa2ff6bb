import { assert } from '../base/assert.ts';

/** An exact rational number; the denominator is positive. Not reduced: fractions of a year keep small denominators by themselves. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** numerator / denominator. Breaks when the denominator is not positive. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  assert(denominator > 0n, 'a denominator is positive');
  return { numerator, denominator };
}

/** A whole number as a fraction. */
export function whole(value: bigint): Fraction {
  return { numerator: value, denominator: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  const common = greatestCommonDivisor(a.denominator, b.denominator);
  const [scaleA, scaleB] = [b.denominator / common, a.denominator / common];
  return { numerator: a.numerator * scaleA + b.numerator * scaleB, denominator: a.denominator * scaleA };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Whether the value is exactly 0. */
export function isZero(value: Fraction): boolean {
  return value.numerator === 0n;
}

/** Whether |value| <= bound. */
export function isWithinBound(value: Fraction, bound: bigint): boolean {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  return size <= bound * value.denominator;
}

/** The largest integer that is not above the value. */
export function floor(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  const exact = quotient * value.denominator === value.numerator;
  return exact || value.numerator > 0n ? quotient : quotient - 1n;
}

/** floor(x + ½): halves go up, below 0 as well as above. */
export function round(value: Fraction): bigint {
  return floor({ numerator: value.numerator * 2n + value.denominator, denominator: value.denominator * 2n });
}

/** -1, 0 or 1 as a is below, equal to or above b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The same value with the smallest denominator. */
export function lowestTerms({ numerator, denominator }: Fraction): Fraction {
  const common = greatestCommonDivisor(denominator, numerator < 0n ? -numerator : numerator);
  return { numerator: numerator / common, denominator: denominator / common };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
