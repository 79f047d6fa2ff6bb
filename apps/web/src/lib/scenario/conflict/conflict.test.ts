import { describe, expect, it } from 'vitest';
import { conflictChoices, parseChoice } from './conflict.ts';
import { type ComparedRow, rowDifferences } from './row-differences.ts';

const row = (id: string, inputJson = '{}', sentence = `${id} flyttas.`): ComparedRow => ({ id, inputJson, sentence });

describe('rowDifferences', () => {
  it('tells new, changed and removed rows, and passes over order', () => {
    const seen = [row('a'), row('b', '{"to":1}'), row('c')];
    const stored = [row('c'), row('b', '{"to":2}', 'b flyttas längre.'), row('d')];
    expect(rowDifferences(seen, stored)).toEqual([
      { id: 'b', kind: 'changed', sentence: 'b flyttas längre.', before: 'b flyttas.' },
      { id: 'd', kind: 'added', sentence: 'd flyttas.', before: null },
      { id: 'a', kind: 'removed', sentence: 'a flyttas.', before: null },
    ]);
  });

  it('tells a change that the sentence does not show', () => {
    expect(rowDifferences([row('a', '{"note":1}')], [row('a', '{"note":2}')])).toEqual([
      { id: 'a', kind: 'changed', sentence: 'a flyttas.', before: null },
    ]);
  });

  it('is empty when the rows are alike, though a sentence reads otherwise since another row renames a unit', () => {
    expect(rowDifferences([row('a')], [row('a', '{}', 'A-enheten flyttas.')])).toEqual([]);
  });
});

describe('conflictChoices', () => {
  it.each([
    ['add', 'untouched', ['both', 'theirs'], 'both'],
    ['replace', 'untouched', ['mine', 'theirs'], 'mine'],
    ['replace', 'changed', ['mine', 'theirs', 'both'], null],
    ['replace', 'removed', ['both', 'theirs'], null],
    ['remove', 'untouched', ['mine', 'theirs'], 'mine'],
    ['remove', 'changed', ['mine', 'theirs'], null],
    ['set', 'changed', ['mine', 'theirs'], null],
  ] as const)('of %s where the row is %s', (wanted, fate, choices, first) => {
    expect(conflictChoices({ wanted, fate })).toEqual({ choices, first });
  });
});

describe('parseChoice', () => {
  it('reads a choice, and nothing else', () => {
    expect(['mine', 'both', 'theirs', '', 'yours'].map(parseChoice)).toEqual(['mine', 'both', 'theirs', null, null]);
  });
});
