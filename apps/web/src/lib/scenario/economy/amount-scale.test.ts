import { describe, expect, it } from 'vitest';
import { blockScale, commaFill, formatOnScale } from './amount-scale.ts';

describe('amounts of a block', () => {
  it.each([
    [[22_044_300_000, -865_400_000, 0], 'tkr', 0],
    [[22_044_300_000, 5_511_075_000], 'tkr', 2],
    [[5_511_075_000], 'kronor', 0],
    [[5_511_075_050], 'kronor', 2],
    [[], 'tkr', 0],
  ] as const)('scales %j in %s to %i decimals', (amounts, unit, decimals) => {
    expect(blockScale(amounts, unit).decimals).toBe(decimals);
  });

  it.each([
    [5_511_075_000, 2, true, '+55\u00A0110,75'],
    [-22_044_300_000, 0, true, '\u2212220\u00A0443'],
    [0, 2, true, '±0'],
    [0, 2, false, '0'],
  ] as const)('writes %i öre with %i decimals', (ore, decimals, signed, expected) => {
    expect(formatOnScale(ore, { divisor: 100_000, decimals }, { signed, language: 'sv' })).toBe(expected);
  });

  it('fills up to the comma where it is needed', () => {
    expect(commaFill('+12', true)).toBe(',00');
    expect(commaFill('+12,50', true)).toBe('');
    expect(commaFill('+12', false)).toBe('');
  });
});
