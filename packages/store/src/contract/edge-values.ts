import type { JsonValue } from '../port/json-value.ts';

/** Texts that a database, a driver or JSON may lose, mix up, fold, cut or take for something else. All are kept to the letter. */
export const edgeTexts: readonly (readonly [what: string, text: string])[] = [
  ['an empty text', ''],
  ['a space', ' '],
  ['spaces around', ' a '],
  ['a line break and a tab', 'a\r\n\tb\n'],
  ['a null character', 'a\u0000b'],
  ['control characters', '\u0001\u001f\u007f\u0080'],
  ['separators of lines and paragraphs', '\u2028\u2029'],
  ['a byte order mark', '\ufeffa'],
  ['å as one character (NFC)', '\u00e5'],
  ['å as two characters (NFD)', 'a\u030a'],
  ['a ligature', '\ufb00'],
  ['ß and ẞ', 'ß\u1e9e'],
  ['I with and without dots', 'Iİıi'],
  ['a character beyond the pairs', '\uff5e'],
  ['a pair', '😀'],
  ['a joined sequence', '👩\u200d👧'],
  ['the first half of a pair', '\ud83d'],
  ['the second half of a pair', '\ude00'],
  ['halves in the wrong order', '\ude00\ud83d'],
  ['the last characters', '\uffff\udbff\udfff'],
  ['right to left', '\u202eabc\u200f'],
  ['zero width', 'a\u200bb\u2060'],
  ['a quotation', '\'"`´'],
  ['SQL', "'; DROP TABLE entry; --"],
  ['Cypher', "'}) DETACH DELETE n //"],
  ['a parameter', '$journal :journal ?1 {{x}}'],
  ['a backslash', '\\ \\u0041 \\n'],
  ['JSON', '{"kind":"load"}'],
  ['null in words', 'null'],
  ['a number in words', '1e3'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['10 000 letters', 'x'.repeat(10_000)],
  ['5 000 letters of two bytes', 'å'.repeat(5000)],
  ['3 000 pairs', '😀'.repeat(3000)],
];

/** Numbers at the ends of what a number can be. All are kept to the last bit, as a JavaScript number has it. */
export const edgeNumbers: readonly number[] = [
  0,
  1,
  -1,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_649,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 63,
  1e21,
  0.1,
  0.1 + 0.2,
  Number.MIN_VALUE,
  Number.MAX_VALUE,
];

/** What JSON would turn into something else. */
export const noNumbers: readonly number[] = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** Days at the ends of the calendar and on both sides of a leap. */
export const edgeDates: readonly string[] = [
  '0001-01-01',
  '1582-10-15',
  '1900-02-28',
  '2000-02-29',
  '2024-02-29',
  '2100-03-01',
  '9999-12-31',
];

/** Values whose parts are easily dropped. */
export const edgeLabels: readonly (readonly [what: string, label: JsonValue])[] = [
  ['nothing', null],
  ['a property that is null', { a: null }],
  ['no property', {}],
  ['an empty list', []],
  ['nulls in a list', [null, [], {}, [null]]],
  ['false', false],
  ['an empty name', { '': '' }],
  [
    'names of every object',
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}, "length": 1}'),
  ],
  ['names that look like numbers, in their order', JSON.parse('{"b": 1, "a": 2, "10": 3, "9": 4}')],
  ['fifty levels', Array.from({ length: 50 }).reduce<JsonValue>((inner) => ({ inner }), 'å')],
];
