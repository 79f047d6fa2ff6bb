import { expect, test } from 'vitest';
import { matrixHref, readMatrixState } from './matrix-state.ts';

test.each([
  ['', { moment: 'changes', measure: 'fte' }],
  ['vy=fore&matt=kostnad', { moment: 'before', measure: 'cost' }],
  ['vy=efter&matt=per100', { moment: 'after', measure: 'per100' }],
  ['vy=x&matt=y', { moment: 'changes', measure: 'fte' }],
])('%s is read', (query, state) => {
  expect(readMatrixState(new URLSearchParams(query))).toEqual(state);
});

test('an address keeps what else stands in it, and leaves out what is usual', () => {
  const address = { pathname: '/stabsfunktioner', search: '?id=a&vy=fore' };
  const state = readMatrixState(new URLSearchParams(address.search));
  expect(matrixHref(address, state, { measure: 'cost' })).toBe('/stabsfunktioner?id=a&vy=fore&matt=kostnad');
  expect(matrixHref({ pathname: '/s', search: '?vy=fore' }, state, { moment: 'changes' })).toBe('/s');
});
