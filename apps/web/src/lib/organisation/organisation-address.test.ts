import { expect, test } from 'vitest';
import { organisationAddress, timesOfPage, unitAddressIn } from './organisation-address.ts';
import { now } from './two-times.ts';

const then = { date: '2021-10-01', known: null, revision: 2 };

test('pages and units are looked at in the same two times', () => {
  expect(organisationAddress('staffFunctions', 'a', then)).toBe('/stabsfunktioner?id=a&date=2021-10-01&revision=2');
  expect(unitAddressIn('a', then)('x/y')).toBe('/organisation/x%2Fy?org=a&date=2021-10-01&revision=2');
  expect(organisationAddress('history', 'a', now)).toBe('/organisation/historik?id=a');
});

test.each([
  ['/organisation?id=a&date=2021-10-01&revision=2', then],
  ['/organisation/x?org=a&date=2021-10-01&revision=2', then],
  ['/handlingsplan?id=a&date=2021-10-01&revision=2', then],
  ['/scenarier/a?date=2021-10-01&revision=2', now],
  ['/organisationer?revision=2', now],
])('%s', (address, times) => {
  expect(timesOfPage(new URL(address, 'http://x'))).toEqual(times);
});
