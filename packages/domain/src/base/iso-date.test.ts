import { describe, expect, it } from 'vitest';
import { dayOf, daysInYear, daysLeftInYear, isoDate, isWithin, monthOf, parseIsoDate, yearOf } from './iso-date.ts';

describe('a date', () => {
  it.each(['2024-02-29', '2000-02-29', '2021-10-01', '1999-12-31'])('is read from %s', (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '20240101',
    '',
  ])('is not read from "%s"', (text) => {
    expect(parseIsoDate(text)).toBeNull();
    expect(() => isoDate(text)).toThrow('broken promise');
  });

  it('has a year, a month and a day', () => {
    const date = isoDate('2021-10-07');
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2021, 10, 7]);
  });

  it.each([
    ['2024-01-01', 366],
    ['2023-01-01', 365],
    ['2024-02-29', 307],
    ['2022-07-02', 183],
    ['2024-12-31', 1],
  ])('counts the days from %s to the end of its year, both included: %i', (text, days) => {
    expect(daysLeftInYear(isoDate(text))).toBe(days);
  });

  it('knows leap years', () => {
    expect([2000, 1900, 2024, 2023].map(daysInYear)).toEqual([366, 365, 366, 365]);
  });

  it.each([
    [null, null, true],
    ['2024-01-01', null, true],
    ['2024-01-02', null, false],
    [null, '2024-01-01', false],
    [null, '2024-01-02', true],
    ['2023-01-01', '2024-01-01', false],
  ])('lies in a half-open interval [%s, %s): %s', (from, to, isInside) => {
    const bound = (text: string | null) => (text === null ? null : isoDate(text));
    expect(isWithin(isoDate('2024-01-01'), bound(from), bound(to))).toBe(isInside);
  });
});
