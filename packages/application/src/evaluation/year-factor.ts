import type { IsoDate, Language, Replay } from '@samorg/domain';
import { yearOf } from '@samorg/domain';

/** The share of a year that its first effective date governs, as it is counted: 3 of 12 months, 78 of 365 days. */
export interface YearFactor {
  readonly numerator: number;
  readonly denominator: number;
  /** What is counted: months, days, or parts of a factor that the user has set. */
  readonly unit: 'months' | 'days' | 'parts';
}

const words = {
  sv: { fullYear: 'helår', of: 'av', months: 'månader', days: 'dagar', parts: 'delar' },
  en: { fullYear: 'full year', of: 'of', months: 'months', days: 'days', parts: 'parts' },
} as const;

const dayMs = 86_400_000;

/** The factor of a year of a scenario; a year without an effective date is governed in full. */
export function yearFactorOf(replay: Replay, year: number): YearFactor {
  const date = replay.evenings.map((evening) => evening.date).find((candidate) => yearOf(candidate) === year);
  if (date === undefined) return { numerator: 12, denominator: 12, unit: 'months' };
  const chosen = replay.scenario.partYearFactors.find((factor) => factor.date === date);
  if (chosen !== undefined) return { numerator: chosen.numerator, denominator: chosen.denominator, unit: 'parts' };
  if (date.endsWith('-01')) return { numerator: 13 - Number(date.slice(5, 7)), denominator: 12, unit: 'months' };
  return { numerator: daysUntilNewYear(date), denominator: daysBetween(`${year}-01-01`, year), unit: 'days' };
}

/** The factor in words: `3 av 12 månader`, or `helår`. */
export function yearFactorLabel({ numerator, denominator, unit }: YearFactor, language: Language): string {
  const { fullYear, of, ...units } = words[language];
  return numerator === denominator ? fullYear : `${numerator} ${of} ${denominator} ${units[unit]}`;
}

function daysUntilNewYear(date: IsoDate): number {
  return daysBetween(date, yearOf(date));
}

/** Days from a date to the end of a year, both included; reckoned in UTC, where every day has 24 hours. */
function daysBetween(date: string, year: number): number {
  return (Date.parse(`${year}-12-31T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / dayMs + 1;
}
