import { expect, test } from 'vitest';
import { historyHref } from './history-href.ts';

test('a page of a history keeps what is looked at, and leaves a sent form behind', () => {
  const address = { pathname: '/organisation/historik', search: '?/step=&id=a&revision=90&fore=60' };
  expect(historyHref(address, 10)).toBe('/organisation/historik?id=a&revision=90&fore=10');
  expect(historyHref(address, null)).toBe('/organisation/historik?id=a&revision=90');
});
