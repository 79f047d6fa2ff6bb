import { expect, it } from 'vitest';
import { compareIdLists, compareIds, sortedIds } from './order.ts';

it('orders ids by code units, null first', () => {
  expect(['ö', 'a', 'B', null, 'å', 'A', 'a'].sort(compareIds)).toEqual([null, 'A', 'B', 'a', 'a', 'å', 'ö']);
  expect(['\u{1f600}', '\uffff'].sort(compareIds)).toEqual(['\u{1f600}', '\uffff']);
});

it('lists ids in order, each once', () => {
  expect(sortedIds(['b', 'a', 'b', 'B'])).toEqual(['B', 'a', 'b']);
});

it('orders lists element by element, a beginning before the whole', () => {
  const inOrder = [[], [null, 'b'], ['a'], ['a', null], ['a', null, null], ['a', 'b'], ['b']];
  expect(inOrder.toReversed().sort(compareIdLists)).toEqual(inOrder);
  for (const [at, list] of inOrder.entries()) {
    const signs = inOrder.map((other) => Math.sign(compareIdLists(list, [...other])));
    expect(signs).toEqual(inOrder.map((_, other) => Math.sign(at - other)));
  }
});
