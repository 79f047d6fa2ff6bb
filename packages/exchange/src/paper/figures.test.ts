import { expect, it } from 'vitest';
import { count, countDifference, fte, fteDifference, tkr, tkrDifference } from './figures.ts';

it.each([
  [tkr(380_443_500_000, 'sv'), '3\u00a0804\u00a0435'],
  [tkr(149_999, 'sv'), '1'],
  [tkr(150_000, 'sv'), '2'],
  [tkr(-150_000, 'sv'), '\u22122'],
  [tkr(-40_000, 'sv'), '0'],
  [tkrDifference(22_044_300_000, 'sv'), '+220\u00a0443'],
  [tkrDifference(-865_400_000, 'sv'), '\u22128\u00a0654'],
  [tkrDifference(0, 'sv'), '±0'],
  [tkrDifference(-1, 'sv'), '\u22120'],
  [fte(145_500, 'sv'), '145,5'],
  [fte(7_286_450, 'en'), '7\u00a0286.5'],
  [fteDifference(-2_000, 'sv'), '\u22122,0'],
  [count(7_286, 'sv'), '7\u00a0286'],
  [countDifference(152, 'en'), '+152'],
])('writes %s', (written, expected) => {
  expect(written).toBe(expected);
});
