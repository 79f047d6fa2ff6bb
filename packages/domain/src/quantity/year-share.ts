import type { IsoDate } from '../base/iso-date.ts';
import { dayOf, daysInYear, daysLeftInYear, monthOf, yearOf } from '../base/iso-date.ts';
import type { Fraction } from './fraction.ts';
import { fraction, one, zero } from './fraction.ts';

/** A factor that the user has set for one effective date, in place of the reckoned one; at most 1. */
export interface PartYearFactor {
  readonly date: IsoDate;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The share of its year that an effective date governs (delårseffekt): months left / 12 from the first of a month,
 * else days left / days of the year. 1 October = 3/12. 2 July 2022 = 183/365, a little more than 1 July: accepted.
 */
export function partYearFactor(date: IsoDate, factors: readonly PartYearFactor[]): Fraction {
  const chosen = factors.find((factor) => factor.date === date);
  if (chosen !== undefined) return fraction(BigInt(chosen.numerator), BigInt(chosen.denominator));
  if (dayOf(date) === 1) return fraction(BigInt(13 - monthOf(date)), 12n);
  return fraction(BigInt(daysLeftInYear(date)), BigInt(daysInYear(yearOf(date))));
}

/** The share of a year that a date governs: 0 before its year, the part-year factor in it, 1 after (helårseffekt). */
export function yearShare(date: IsoDate, year: number, factors: readonly PartYearFactor[]): Fraction {
  if (year < yearOf(date)) return zero;
  return year === yearOf(date) ? partYearFactor(date, factors) : one;
}
