import { expect, it } from 'vitest';
import { withBreakPoints } from './break-points.ts';

it.each([
  ['Kommunikationsförvaltningen', 'Kommunikations-förvaltningen'],
  ['Digitaliserings- och kommunikationsförvaltning', 'Digitaliserings- och kommunikations-förvaltning'],
  ['Regionstyrelsen', 'Regionstyrelsen'],
  ['IT- och teleservice', 'IT- och teleservice'],
])('breaks %s only in words that may not fit', (name, expected) => {
  expect(withBreakPoints(name).replaceAll('\u00AD', '-')).toBe(expected);
});
