/**
 * A calendar date that exists, `YYYY-MM-DD`. Plain text compares in time order, and no time zone takes part.
 * Every interval of Samorg is half-open: `[from, to)`.
 */
export type IsoDate = string & { readonly __isoDate: never };

/** The text as a date, or null when it is not `YYYY-MM-DD` or names a day that no calendar has. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > daysInMonth(Number(year), Number(month))) return null;
  return text as IsoDate;
}

/** The text as a date; for dates that are known to be right (constants, stored rows). */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`broken promise: ${text} is a date`);
  return date;
}

/** The year of a date, 0-9999. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, 1-12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1-31. */
export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

/** 366 in a leap year, else 365. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** Days from a date to 31 December of its year, both included. */
export function daysLeftInYear(date: IsoDate): number {
  const year = yearOf(date);
  let days = daysInMonth(year, monthOf(date)) - dayOf(date) + 1;
  for (let month = monthOf(date) + 1; month <= 12; month += 1) days += daysInMonth(year, month);
  return days;
}

/** Whether a date lies in `[from, to)`; null = open. */
export function isWithin(date: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  return (from === null || from <= date) && (to === null || date < to);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that no year has. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
