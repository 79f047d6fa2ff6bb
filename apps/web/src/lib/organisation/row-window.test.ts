import { test as check, fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { rowsOnScreen } from './row-window.ts';

describe('rowsOnScreen', () => {
  test.each([
    ['draws from the first row at the top of the page', [5000, 32, -200, 900], { first: 0, end: 34 }],
    ['draws what is on the screen and a little more', [5000, 32, 3200, 900], { first: 88, end: 141 }],
    ['draws the last rows at the end', [100, 32, 3200, 900], { first: 88, end: 100 }],
    ['draws nothing of an empty list', [0, 32, 0, 900], { first: 0, end: 0 }],
  ] as const)('%s', (_, [count, rowPx, topPx, heightPx], expected) => {
    expect(rowsOnScreen(count, rowPx, { topPx, heightPx })).toEqual(expected);
  });
});

describe('properties', () => {
  check.prop([fc.nat(10_000), fc.integer({ min: 24, max: 80 }), fc.integer({ min: -2000, max: 400_000 })])(
    'draws at most a screen and its spare rows, inside the list',
    (count, rowPx, topPx) => {
      const { first, end } = rowsOnScreen(count, rowPx, { topPx, heightPx: 900 });
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(first);
      expect(end).toBeLessThanOrEqual(count);
      expect(end - first).toBeLessThanOrEqual(Math.ceil(900 / rowPx) + 25);
    },
  );
});
