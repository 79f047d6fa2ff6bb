import { describe, expect, test } from 'vitest';
import { atPresent, carriedFields, inTwoTimes, now, readTwoTimes, timeVariables } from './two-times.ts';

const read = (query: string) => readTwoTimes(new URLSearchParams(query));

describe('the two times of an address', () => {
  test.each([
    ['', now],
    ['date=2021-10-01', { ...now, date: '2021-10-01' }],
    ['kand=2026-11-22T10:00', { ...now, known: '2026-11-22T10:00' }],
    ['kand=2026-11-22T10:00:00.000Z', { ...now, known: '2026-11-22T10:00:00.000Z' }],
    ['revision=3', { ...now, revision: 3 }],
    ['revision=3&kand=2026-11-22T10:00', { ...now, revision: 3 }],
    ['date=2021-02-30&kand=igår&revision=0', now],
    ['kand=2026-02-30T10:00', now],
    ['kand=2026-11-22T25:00', now],
    ['revision=99999999999', now],
  ])('%s', (query, times) => {
    expect(read(query)).toEqual(times);
  });

  test('stand in every link', () => {
    const query = inTwoTimes({ id: 'a b' }, read('date=2021-10-01&kand=2026-11-22T10:00'));
    expect(query).toBe('id=a+b&date=2021-10-01&kand=2026-11-22T10%3A00');
    expect(read(query)).toEqual(read('date=2021-10-01&kand=2026-11-22T10:00'));
    expect(inTwoTimes({ id: 'a' }, read('revision=3'))).toBe('id=a&revision=3');
    expect(inTwoTimes({ id: 'a' }, now)).toBe('id=a');
  });

  test('are left behind on the way to the present, with pages of lists and sent forms', () => {
    const search = '?org=a&date=2021-10-01&kand=2026-11-22T10%3A00&revision=2&tjanster=x&/move=&enhet=b';
    expect(atPresent({ pathname: '/organisation/u', search })).toBe('/organisation/u?org=a&enhet=b');
    expect(atPresent({ pathname: '/organisation', search: '?date=2021-10-01' })).toBe('/organisation');
    expect(carriedFields('?id=a&date=2021-10-01&vy=fore')).toEqual([
      ['id', 'a'],
      ['vy', 'fore'],
    ]);
  });

  test('a minute is known to its end, an instant as it is', () => {
    const known = timeVariables(read('kand=2026-11-22T10:00')).knownAt ?? '';
    expect(known).toMatch(/:59\.999Z$/);
    expect(new Date(known).getMinutes()).toBe(0);
    expect(timeVariables(read('kand=2026-11-22T10:00:00Z'))).toEqual({
      asOf: null,
      knownAt: '2026-11-22T10:00:00.000Z',
      revision: null,
    });
  });
});
