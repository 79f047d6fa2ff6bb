import { expect, it } from 'vitest';
import { amountInWords, fteInWords, grouped } from './amount.ts';

it.each([
  [0, '0 tkr', 'SEK 0 thousand'],
  [22_044_300_000, '220 443 tkr', 'SEK 220,443 thousand'],
  [5_511_075_000, '55 110,75 tkr', 'SEK 55,110.75 thousand'],
  [-1, '−0,00001 tkr', 'SEK −0.00001 thousand'],
  [100_000, '1 tkr', 'SEK 1 thousand'],
  [99_999, '0,99999 tkr', 'SEK 0.99999 thousand'],
])('says %i öre as %s', (amount, sv, en) => {
  expect(plain(amountInWords(amount, 'sv'))).toBe(sv);
  expect(plain(amountInWords(BigInt(amount), 'en'))).toBe(en);
});

it.each([
  [145_500, '145,5', '145.5'],
  [1000, '1,0', '1.0'],
  [1, '0,001', '0.001'],
  [750, '0,75', '0.75'],
  [1_234_000, '1 234,0', '1,234.0'],
])('says %i thousandths as %s', (milli, sv, en) => {
  expect([plain(fteInWords(milli, 'sv')), fteInWords(milli, 'en')]).toEqual([sv, en]);
});

it('sets thousands apart', () => {
  expect([0, 999, 1000, 1_234_567].map((value) => plain(grouped(value, 'sv')))).toEqual([
    '0',
    '999',
    '1 000',
    '1 234 567',
  ]);
});

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
