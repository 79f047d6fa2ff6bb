import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readAmount, readScaled, writeScaled } from './read-number.ts';

test.each<[typed: string, ore: number | null]>([
  ['118 400', 11_840_000],
  ['118\u00A0400', 11_840_000],
  ['118\u202F400,5', 11_840_050],
  ['−118 400 kr', -11_840_000],
  ['–1', -100],
  ['-0', 0],
  ['+25', 2_500],
  ['118,4 tkr', 11_840_000],
  ['1,2 mnkr', 120_000_000],
  ['1.2 MSEK', 120_000_000],
  ['0,005', null],
  ['118.400', null],
  ['tolv', null],
  ['', null],
  ['1 000 000 mnkr', 100_000_000_000_000],
  ['99999999999999999', null],
  ['9 999 999 999 mnkr', null],
])('%j is read as %s öre', (typed, ore) => {
  expect(readAmount(typed)).toBe(ore);
});

test.each<[typed: string, milli: number | null]>([
  ['1,5', 1_500],
  ['0.25', 250],
  ['2', 2_000],
  ['1,2345', null],
])('%j is read as %s thousandths of an FTE', (typed, milli) => {
  expect(readScaled(typed, 3)).toBe(milli);
});

describe('properties', () => {
  property.prop([fc.maxSafeInteger(), fc.integer({ min: 0, max: 5 })])(
    'what is written is read back',
    (steps, decimals) => {
      expect(readScaled(writeScaled(steps, decimals), decimals)).toBe(steps + 0);
    },
  );
});
