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
  const lists = [['b'], ['a', 'b'], [], ['a'], ['a', null]];
  expect(lists.sort(compareIdLists)).toEqual([[], ['a'], ['a', null], ['a', 'b'], ['b']]);
});
