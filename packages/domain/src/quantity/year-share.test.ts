import { describe, expect, it } from 'vitest';
import { isoDate } from '../base/iso-date.ts';
import { compareFractions, fraction, one, zero } from './fraction.ts';
import { partYearFactor, yearShare } from './year-share.ts';

describe('the part-year factor', () => {
  it.each([
    ['2024-01-01', 12n, 12n],
    ['2024-10-01', 3n, 12n],
    ['2022-07-01', 6n, 12n],
    ['2022-07-02', 183n, 365n],
    ['2024-02-29', 307n, 366n],
    ['2024-12-01', 1n, 12n],
    ['2024-12-31', 1n, 366n],
    ['2023-12-31', 1n, 365n],
  ])('of %s is %s/%s', (date, over, under) => {
    expect(compareFractions(partYearFactor(isoDate(date), []), fraction(over, under))).toBe(0);
  });

  it('is a little more on 2 July than on 1 July', () => {
    const [first, second] = ['2022-07-01', '2022-07-02'].map((text) => partYearFactor(isoDate(text), []));
    expect(compareFractions(second ?? zero, first ?? zero)).toBe(1);
  });

  it('is what the user has set for the date, and for no other', () => {
    const factors = [{ date: isoDate('2024-07-01'), numerator: 1, denominator: 3 }];
    expect(partYearFactor(isoDate('2024-07-01'), factors)).toEqual(fraction(1n, 3n));
    expect(compareFractions(partYearFactor(isoDate('2024-08-01'), factors), fraction(5n, 12n))).toBe(0);
  });
});

it('gives a date nothing of the years before, its factor of its own and all of those after', () => {
  const date = isoDate('2024-10-01');
  const shares = [2023, 2024, 2025].map((year) => yearShare(date, year, []));
  expect(shares.map((share, at) => compareFractions(share, [zero, fraction(1n, 4n), one][at] ?? zero))).toEqual([
    0, 0, 0,
  ]);
});
