import { describe, expect, it } from 'vitest';
import { chart } from '#lib/i18n/messages/chart.ts';
import { boxContent, wordsOf } from './box-content.ts';
import { exampleRow, exampleTree } from './example-tree.ts';
import { placeFigures } from './place-figures.ts';

const swedish = { texts: chart.sv, language: 'sv' as const, follows: false };

function rowOf(key: string) {
  const row = exampleTree.rows.find((one) => one.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
}

describe('boxContent', () => {
  it.each([
    ['styrelsen', 'changes', { title: 'Styrelsen', lines: ['Kontoret'], words: [], meta: '20,0 → 30,0 årsarb.' }],
    ['styrelsen', 'after', { title: 'Styrelsen', lines: ['Kontoret'], words: [], meta: '30,0 årsarb.' }],
    ['hög', 'changes', { title: '+ 4 oförändrade · 15,0', lines: [], words: [], meta: '' }],
    ['funktionen', 'changes', { title: 'Digital funktion', lines: [], words: ['added'], meta: '10,0' }],
    ['it', 'changes', { title: 'IT', lines: ['utom Växeln'], words: ['moved'], meta: '10,0, varav 2,0 egna' }],
    ['it gammal', 'changes', { title: 'IT', lines: ['1 enhet följer med'], words: [], meta: 'tidigare plats' }],
    ['it gammal', 'before', { title: 'IT', lines: ['1 enhet följer med'], words: ['moved'], meta: '13,0' }],
    ['växeln', 'changes', { title: 'Växeln', lines: [], words: ['stays'], meta: 'ny överordnad 3,0' }],
    ['kiosken', 'changes', { title: 'Kiosken', lines: [], words: ['ended'], meta: '1,0 → 0,0' }],
  ] as const)('fills the box of %s in %s', (key, view, expected) => {
    expect(boxContent(rowOf(key), view, swedish)).toEqual({ tail: '', ...expected });
  });

  it('puts the figures of a unit that only follows behind its name', () => {
    const content = boxContent(rowOf('drift'), 'changes', { ...swedish, follows: true });
    expect(content).toEqual({ title: 'Drift', tail: '8,0', lines: [], words: [], meta: '' });
  });

  it('tells what boards without moves of their own get or give', () => {
    const pile = { count: 5, fteMilli: 6_230_000, fundingChangeOre: -21_178_900_000, boardsOnly: true };
    const content = boxContent(exampleRow('p', null, { name: '', pile }), 'changes', swedish);
    expect(content.title).toBe('+ 5 nämnder');
    expect(content.meta).toBe('ram \u2212211\u00A0789 tkr');
  });

  it('keeps as many lines in every view', () => {
    for (const row of exampleTree.rows) {
      const counts = (['before', 'changes', 'after'] as const).map(
        (view) => boxContent(row, view, swedish).lines.length,
      );
      expect(new Set(counts).size).toBe(1);
    }
  });
});

describe('wordsOf', () => {
  it('does not mark a board for what happens below it', () => {
    expect(wordsOf({ kind: 'board', states: ['changed'] })).toEqual([]);
    expect(wordsOf({ kind: 'unit', states: ['moved', 'changed'] })).toEqual(['moved', 'changed']);
  });
});

describe('placeFigures', () => {
  it('gives one figure where nothing differs and none where nobody is', () => {
    const row = { fteMilliBefore: 1_000, fteMilliAfter: 1_000, states: [] };
    expect(placeFigures(row, 'changes', 'en')).toBe('1.0');
    expect(placeFigures({ ...row, fteMilliBefore: null }, 'before', 'sv')).toBe('');
  });
});
