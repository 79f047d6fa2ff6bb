import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { formatExact, isZero, ledgerScale, shareInMonths } from './exact.ts';

const kronor = { divisor: 100n, decimals: 2 };

describe('an exact number', () => {
  test.each([
    ['55/12', true, '+0,05'],
    [-1, true, '\u22120,01'],
    [0, true, '±0'],
    [0, false, '0'],
    ['900719925474099300', false, '9\u00A0007\u00A0199\u00A0254\u00A0740\u00A0993,00'],
    ['-1/3', false, '\u22120,00'],
  ])('%s is written %s, %s', (amount, signed, said) => {
    expect(formatExact(amount, kronor, { signed, language: 'sv' })).toBe(said);
  });

  test('has a point in English', () => {
    expect(formatExact(150, kronor, { signed: false, language: 'en' })).toBe('1.50');
  });

  property.prop([fc.maxSafeInteger()])('of öre gives back the very amount', (ore) => {
    const digits = formatExact(ore, kronor, { signed: false, language: 'sv' })
      .replace(/[\u00A0,]/g, '')
      .replace('\u2212', '-');
    expect(BigInt(digits)).toBe(BigInt(ore) * (digits === '0' ? 0n : 1n));
  });

  test('is 0 or not', () => {
    expect([isZero(0), isZero('0'), isZero('1/9')]).toEqual([true, true, false]);
  });
});

describe('the scale of a ledger', () => {
  test('has no decimals when all amounts are whole', () => {
    expect(ledgerScale('ore', [100_000, null, -300_000], 'tkr')).toEqual({ divisor: 100_000n, decimals: 0 });
    expect(ledgerScale('ore', [100_000, 1], 'tkr').decimals).toBe(2);
    expect(ledgerScale('ore', ['100/3'], 'kronor')).toEqual({ divisor: 100n, decimals: 2 });
    expect(ledgerScale('headcount', [3], 'tkr').decimals).toBe(0);
    expect(ledgerScale('fteMilli', [3_000], 'tkr')).toEqual({ divisor: 1_000n, decimals: 1 });
    expect(ledgerScale('pctMilli', [10_000], 'tkr').decimals).toBe(0);
  });
});

test.each([
  ['1/4', '3/12'],
  [1, null],
  ['78/365', '78/365'],
])('a share of %s is %s', (share, said) => {
  expect(shareInMonths(share)).toBe(said);
});
