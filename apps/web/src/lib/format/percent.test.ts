import { expect, it } from 'vitest';
import { formatPercentDifference } from './percent.ts';

it.each([
  [58, 'sv', '+5,8'],
  [-216, 'sv', '\u221221,6'],
  [0, 'sv', '±0,0'],
  [10_005, 'en', '+1\u00A0000.5'],
] as const)('%i tenths of a per cent in %s are %s', (tenths, language, said) => {
  expect(formatPercentDifference(tenths, language)).toBe(said);
});
