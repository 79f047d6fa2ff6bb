import { expect, it } from 'vitest';
import type { Language } from './language.ts';
import { capitalised, countInWords, listInWords } from './list.ts';

it.each([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A och B', 'A and B'],
  [['A', 'B', 'C'], 'A, B och C', 'A, B and C'],
])('joins %j', (names, sv, en) => {
  expect([listInWords(names, 'sv'), listInWords(names, 'en')]).toEqual([sv, en]);
});

it.each<[Language, string]>([
  ['sv', 'noll en två tre fyra fem sex sju åtta nio tio elva tolv 13 14'],
  ['en', 'zero one two three four five six seven eight nine ten eleven twelve 13 14'],
])('counts in words up to twelve, then in figures: %s', (language, words) => {
  expect(Array.from({ length: 15 }, (_, count) => countInWords(count, language)).join(' ')).toBe(words);
});

it('begins with a large letter', () => {
  expect(['åtta', 'x', ''].map(capitalised)).toEqual(['Åtta', 'X', '']);
});
