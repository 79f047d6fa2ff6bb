import { expect, test } from 'vitest';
import { wholeList } from './whole-list.ts';

const pages: Readonly<Record<string, { items: number[]; nextAfter: string | null }>> = {
  b: { items: [3, 4], nextAfter: 'c' },
  c: { items: [5], nextAfter: null },
};

test('reads on until a page is the last', async () => {
  expect(await wholeList({ items: [1, 2], nextAfter: 'b' }, async (after) => pages[after])).toEqual([1, 2, 3, 4, 5]);
  expect(await wholeList({ items: [1], nextAfter: null }, async () => expect.unreachable())).toEqual([1]);
});

test('ends where a page has gone', async () => {
  expect(await wholeList({ items: [1], nextAfter: 'x' }, async (after) => pages[after])).toEqual([1]);
});
