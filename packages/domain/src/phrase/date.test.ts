import { expect, it } from 'vitest';
import { isoDate } from '../base/iso-date.ts';
import { dateInWords } from './date.ts';

it('reads dates aloud, the day kept with the month', () => {
  expect(dateInWords(isoDate('2021-10-01'), 'sv')).toBe('1\u00a0oktober 2021');
  expect(dateInWords(isoDate('2024-02-29'), 'en')).toBe('29\u00a0February 2024');
});

it.each([
  ['01', 'januari', 'January'],
  ['02', 'februari', 'February'],
  ['03', 'mars', 'March'],
  ['04', 'april', 'April'],
  ['05', 'maj', 'May'],
  ['06', 'juni', 'June'],
  ['07', 'juli', 'July'],
  ['08', 'augusti', 'August'],
  ['09', 'september', 'September'],
  ['10', 'oktober', 'October'],
  ['11', 'november', 'November'],
  ['12', 'december', 'December'],
])('calls month %s %s, %s', (month, sv, en) => {
  const date = isoDate(`2024-${month}-05`);
  expect([dateInWords(date, 'sv'), dateInWords(date, 'en')]).toEqual([`5\u00a0${sv} 2024`, `5\u00a0${en} 2024`]);
});
