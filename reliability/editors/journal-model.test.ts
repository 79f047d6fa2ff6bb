import { describe, expect, it } from 'vitest';
import type { Content } from './content.ts';
import type { Deed } from './deed.ts';
import { modelOf } from './journal-model.ts';

const empty: Content = { names: {}, toleranceOre: 0 };
const told = (first: Content, deeds: readonly Deed[]): unknown =>
  modelOf(first, deeds).map(({ content: { names, toleranceOre } }) => [Object.values(names).join(' '), toleranceOre]);
const add = (changeId: string): Deed => ({ kind: 'add', changeId });

describe('what a journal holds', () => {
  it('follows a scenario through every deed, undo and redo', () => {
    const deeds: readonly Deed[] = [
      add('a'),
      add('b'),
      { kind: 'reorder', changeIds: ['b', 'a'] },
      { kind: 'undo' },
      { kind: 'undo' },
      { kind: 'redo' },
      { kind: 'setTolerance', toleranceOre: 5 },
      { kind: 'remove', changeId: 'a' },
      { kind: 'undo' },
    ];
    expect(told(empty, deeds)).toEqual([
      ['', 0],
      ['a', 0],
      ['a b', 0],
      ['b a', 0],
      ['a b', 0],
      ['a', 0],
      ['a b', 0],
      ['a b', 5],
      ['b', 5],
      ['a b', 5],
    ]);
  });

  it('follows an organisation through corrections and a scenario that is carried out', () => {
    const deeds: readonly Deed[] = [
      { kind: 'correct', unitId: 'D', name: 'D2' },
      { kind: 'apply', scenarioId: 's', scenarioName: 'Ett', version: 3, changeIds: ['x'] },
      { kind: 'undo' },
    ];
    const first: Content = { names: { D: 'D', R: 'R' }, toleranceOre: 0 };
    expect(told(first, deeds)).toEqual([
      ['D R', 0],
      ['D2 R', 0],
      ['D2 R Enhet x', 0],
      ['D2 R', 0],
    ]);
    expect(modelOf(first, deeds).map(({ words }) => words)).toEqual([
      [],
      ['rättelse av', 'D'],
      ['Ett verkställt'],
      ['ångrat'],
    ]);
  });
});
