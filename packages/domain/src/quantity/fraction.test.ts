import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFractions,
  floor,
  fraction,
  isWithinBound,
  isZero,
  minus,
  one,
  plus,
  round,
  times,
  whole,
  zero,
} from './fraction.ts';

describe('a fraction', () => {
  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [-1n, 3n, -1n, 0n],
    [-1n, 2n, -1n, 0n],
    [1n, 2n, 0n, 1n],
    [6n, 3n, 2n, 2n],
    [-6n, 3n, -2n, -2n],
  ])('%s/%s has the floor %s and rounds to %s', (over, under, down, near) => {
    expect(floor(fraction(over, under))).toBe(down);
    expect(round(fraction(over, under))).toBe(near);
  });

  it('adds, subtracts, multiplies and compares exactly', () => {
    const [third, quarter] = [fraction(1n, 3n), fraction(1n, 4n)];
    expect(compareFractions(plus(third, quarter), fraction(7n, 12n))).toBe(0);
    expect(compareFractions(minus(third, quarter), fraction(1n, 12n))).toBe(0);
    expect(compareFractions(times(third, quarter), fraction(1n, 12n))).toBe(0);
    expect([compareFractions(third, quarter), compareFractions(quarter, third)]).toEqual([1, -1]);
    expect(isZero(minus(third, fraction(2n, 6n)))).toBe(true);
    expect(times(fraction(2n, 3n), fraction(-3n, 5n))).toEqual({ numerator: -6n, denominator: 15n });
    expect([isZero(zero), isZero(one), isZero(fraction(-1n, 3n))]).toEqual([true, false, false]);
    expect(compareFractions(plus(zero, one), whole(1n))).toBe(0);
  });

  it('is within a bound up to and including it, on both sides of 0', () => {
    const sizes = [fraction(5n, 2n), fraction(-5n, 2n), whole(2n), fraction(-2n, 1n)];
    expect(sizes.map((value) => isWithinBound(value, 2n))).toEqual([false, false, true, true]);
    expect(sizes.map((value) => isWithinBound(value, 3n))).toEqual([true, true, true, true]);
    expect([whole(0n), whole(-1n)].map((value) => isWithinBound(value, 0n))).toEqual([true, false]);
  });

  it('has no denominator of 0 or less', () => {
    expect(() => fraction(1n, 0n)).toThrow('broken promise');
    expect(() => fraction(1n, -1n)).toThrow('broken promise');
  });
});

describe('properties', () => {
  const value = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 6n));

  it('rounds to the nearest integer, halves up, and floors below', () => {
    fc.assert(
      fc.property(value, ([over, under]) => {
        const [down, near] = [floor(fraction(over, under)), round(fraction(over, under))];
        expect(down * under <= over && over < (down + 1n) * under).toBe(true);
        expect(2n * over - under < 2n * near * under && 2n * near * under <= 2n * over + under).toBe(true);
      }),
    );
  });
});
