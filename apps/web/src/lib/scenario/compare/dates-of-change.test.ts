import { expect, it } from 'vitest';
import { datesOfChange } from './dates-of-change.ts';

it.each([
  [[], null],
  [['2021-10-01'], { lastBefore: '2021-09-30', firstAfter: '2021-10-01' }],
  [['2024-07-01', '2024-03-01', '2024-05-01'], { lastBefore: '2024-02-29', firstAfter: '2024-07-01' }],
])('of %j are %j', (dates, expected) => {
  expect(datesOfChange(dates.map((effectiveDate) => ({ effectiveDate })))).toEqual(expected);
});
