import { describe, expect, it } from 'vitest';
import { hasSeveralDates, movedOrder } from './change-order.ts';

describe('movedOrder', () => {
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, null],
    ['c', 1, null],
    ['x', 1, null],
  ] as const)('moves %s by %i', (id, by, expected) => {
    expect(movedOrder(['a', 'b', 'c'], id, by)).toEqual(expected);
  });
});

describe('hasSeveralDates', () => {
  it.each([
    [[], false],
    [['2021-10-01', '2021-10-01'], false],
    [['2021-10-01', '2022-01-01'], true],
  ] as const)('tells of %j: %s', (dates, expected) => {
    expect(hasSeveralDates(dates.map((effectiveDate) => ({ effectiveDate })))).toBe(expected);
  });
});
