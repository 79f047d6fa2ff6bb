import { linkedStacks } from '@samorg/chart';
import { describe, expect, it } from 'vitest';
import type { DifferenceRow, DifferenceTree } from '#lib/chart/difference-row.ts';
import { boardStacks } from './board-stacks.ts';

function rowOf(key: string, parentKey: string | null, more: Partial<DifferenceRow>): DifferenceRow {
  return {
    key,
    parentKey,
    depth: 0,
    band: 'x',
    unitId: key,
    name: key.toUpperCase(),
    nameBefore: null,
    kind: 'department',
    role: 'same',
    states: [],
    administrationNames: [],
    withinBoard: false,
    exceptNames: [],
    followCount: 0,
    fteMilliBefore: null,
    fteMilliAfter: null,
    ownFteMilliAfter: null,
    pile: null,
    openable: false,
    opened: false,
    ...more,
  };
}

const tree: DifferenceTree = {
  rows: [
    rowOf('a', null, { kind: 'board', fteMilliBefore: 256_000, fteMilliAfter: 401_500 }),
    rowOf('it new', 'a', { role: 'new', states: ['moved'], fteMilliAfter: 145_500 }),
    rowOf('b', null, { kind: 'board', fteMilliBefore: 800_500, fteMilliAfter: 655_000 }),
    rowOf('it old', 'b', { role: 'old', states: ['moved'], fteMilliBefore: 175_500 }),
    rowOf('tele old', 'it old', { role: 'old', states: ['stays'], fteMilliBefore: 30_000 }),
    rowOf('tele new', 'b', { role: 'new', states: ['stays'], fteMilliAfter: 30_000 }),
    rowOf('c', null, { kind: 'board', fteMilliBefore: 5_000, fteMilliAfter: 5_000 }),
  ],
  links: [
    { fromKey: 'it old', toKey: 'it new', state: 'moved', crossesBoard: true, fteMilli: 145_500, headcount: 150 },
    { fromKey: 'tele old', toKey: 'tele new', state: 'stays', crossesBoard: false, fteMilli: 30_000, headcount: 30 },
  ],
  bands: [],
};

describe('boardStacks', () => {
  const stacks = boardStacks(tree);

  it('draws only boards that something moves from, to or within', () => {
    expect(stacks.boards.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('gives a unit that changes board a row on each side, and one that stays a single row', () => {
    expect(stacks.units.map(({ key, boardKey, side }) => [key, boardKey, side])).toEqual([
      ['a rest', 'a', 'both'],
      ['it new', 'a', 'after'],
      ['b rest', 'b', 'both'],
      ['it old', 'b', 'before'],
      ['tele new', 'b', 'both'],
    ]);
  });

  it('sums rest and moved rows to the board on both sides', () => {
    for (const board of stacks.boards) {
      const own = stacks.units.filter(({ boardKey }) => boardKey === board.key);
      expect(own.reduce((sum, unit) => sum + unit.fteMilliBefore, 0)).toBe(board.fteMilliBefore);
      expect(own.reduce((sum, unit) => sum + unit.fteMilliAfter, 0)).toBe(board.fteMilliAfter);
    }
  });

  it('fits the geometry: every flow ends in a row', () => {
    expect(linkedStacks(stacks.blocks, stacks.flows, { width: 800, sideWidth: 200 }).ribbons).toHaveLength(2);
  });
});
