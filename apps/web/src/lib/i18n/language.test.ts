import { expect, test } from 'vitest';
import { acceptedLanguage, parseLanguage } from './language.ts';

test.each([
  ['nothing', null, 'sv'],
  ['Swedish first', 'sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['English first', 'en-GB,en;q=0.9,sv;q=0.8', 'en'],
  ['English preferred by weight', 'sv;q=0.4, en;q=0.7', 'en'],
  ['a language we do not have', 'fi-FI,fi;q=0.9', 'sv'],
  ['English behind one that we do not have', 'de,en;q=0.5', 'en'],
  ['English refused', 'en;q=0', 'sv'],
])('%s in Accept-Language gives a language of ours', (_, header, expected) => {
  expect(acceptedLanguage(header)).toBe(expected);
});

test('only our languages are read out of a cookie', () => {
  expect([parseLanguage('en'), parseLanguage('sv'), parseLanguage('de'), parseLanguage(undefined)]).toEqual([
    'en',
    'sv',
    null,
    null,
  ]);
});
