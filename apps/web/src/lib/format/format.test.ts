import { test as check, fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { formatKronor, formatKronorDifference, formatTkr, formatTkrDifference } from './amount.ts';
import { formatCount } from './count.ts';
import { formatInstant, formatLongDate, parseDate } from './date.ts';
import { formatFte, formatFteDifference } from './fte.ts';

describe('amounts in tkr', () => {
  test.each([
    [23_619_700_000, '236\u00A0197'],
    [-865_400_000, '\u22128\u00A0654'],
    [0, '0'],
    [49_999, '0'],
    [50_000, '1'],
    [-49_999, '0'],
    [-50_000, '\u22121'],
    [100_000_000_000_000, '1\u00A0000\u00A0000\u00A0000'],
  ])('%i öre is %s', (ore, said) => {
    expect(formatTkr(ore)).toBe(said);
  });

  test.each([
    [22_044_300_000, '+220\u00A0443'],
    [-11_329_000_000, '\u2212113\u00A0290'],
    [0, '±0'],
    [100, '+0'],
    [-100, '\u22120'],
  ])('a difference of %i öre is %s', (ore, said) => {
    expect(formatTkrDifference(ore)).toBe(said);
  });
});

describe('amounts in kronor', () => {
  test.each([
    [23_619_700_000, '236\u00A0197\u00A0000\u00A0kr'],
    [1_250, '12,50\u00A0kr'],
    [-5, '\u22120,05\u00A0kr'],
    [0, '0\u00A0kr'],
  ])('%i öre is %s', (ore, said) => {
    expect(formatKronor(ore)).toBe(said);
  });

  test('a difference always has a sign', () => {
    expect(formatKronorDifference(0)).toBe('±0\u00A0kr');
    expect(formatKronorDifference(100)).toBe('+1\u00A0kr');
  });
});

describe('årsarbetare', () => {
  test.each([
    [145_500, '145,5', '145.5'],
    [1_234_560, '1\u00A0234,6', '1\u00A0234.6'],
    [0, '0,0', '0.0'],
  ])('%i thousandths are %s and %s', (milliFte, swedish, english) => {
    expect(formatFte(milliFte, 'sv')).toBe(swedish);
    expect(formatFte(milliFte, 'en')).toBe(english);
  });

  test('a difference always has a sign', () => {
    expect(formatFteDifference(-2_000)).toBe('\u22122,0');
    expect(formatFteDifference(0)).toBe('±0,0');
  });
});

describe('dates', () => {
  test('are written out in both languages', () => {
    expect(formatLongDate('2021-10-01', 'sv')).toBe('1 oktober 2021');
    expect(formatLongDate('2021-10-01', 'en')).toBe('1 October 2021');
  });

  test('are left as they are when they are none', () => {
    expect(formatLongDate('soon')).toBe('soon');
    expect(formatInstant('just now')).toBe('just now');
  });

  test.each([
    ['2021-10-01', '2021-10-01'],
    ['2020-02-29', '2020-02-29'],
    ['2021-02-29', null],
    ['2021-13-01', null],
    ['1 oktober', null],
    ['', null],
    [null, null],
  ])('%j is read as %j', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('properties', () => {
  const anyOre = fc.maxSafeInteger();

  check.prop([fc.integer({ min: -9_007_199_254_740, max: 9_007_199_254_740 })])(
    'kronor and öre give back the very amount',
    (ore) => {
      const digits = formatKronor(ore)
        .replace(/[\u00A0kr]/g, '')
        .replace('\u2212', '-');
      const [kronor = '0', rest = '00'] = digits.split(',');
      const sign = digits.startsWith('-') ? -1n : 1n;
      expect(BigInt(kronor) * 100n + sign * BigInt(rest)).toBe(BigInt(ore));
    },
  );

  check.prop([anyOre])('tkr lies within half a thousand of the amount', (ore) => {
    const tkr = BigInt(
      formatTkr(ore)
        .replace(/\u00A0/g, '')
        .replace('\u2212', '-'),
    );
    const away = tkr * 100_000n - BigInt(ore);
    expect(away <= 50_000n && away >= -50_000n).toBe(true);
  });

  check.prop([fc.integer({ min: 1, max: 9_007_199_254_740 })])(
    'opposite differences differ in the sign only',
    (ore) => {
      expect(formatTkrDifference(-ore).slice(1)).toBe(formatTkrDifference(ore).slice(1));
    },
  );

  check.prop([fc.nat()])('a count has a space before each group of three', (count) => {
    expect(
      formatCount(count)
        .split('\u00A0')
        .slice(1)
        .every((group) => group.length === 3),
    ).toBe(true);
  });
});
