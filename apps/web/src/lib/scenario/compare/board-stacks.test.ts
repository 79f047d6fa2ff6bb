import { linkedStacks } from '@samorg/chart';
import { describe, expect, it } from 'vitest';
import type { DifferenceTree } from '#lib/chart/difference-row.ts';
import { exampleRow } from '#lib/chart/example-tree.ts';
import { boardStacks, type StackTransfer } from './board-stacks.ts';

const tree: DifferenceTree = {
  rows: [
    exampleRow('a', null, { kind: 'board', fteMilliBefore: 256_000, fteMilliAfter: 403_500 }),
    exampleRow('pile', 'a', { pile: { count: 4, fteMilli: 150_000, fundingChangeOre: null, boardsOnly: false } }),
    exampleRow('support', 'a', { states: ['changed'], fteMilliBefore: 39_000, fteMilliAfter: 1_000 }),
    exampleRow('digital old', 'support', { role: 'old', states: ['moved'], fteMilliBefore: 38_000 }),
    exampleRow('function', 'a', { role: 'new', states: ['added'], fteMilliAfter: 184_500 }),
    exampleRow('digital new', 'function', { role: 'new', states: ['moved'], fteMilliAfter: 38_000 }),
    exampleRow('it new', 'function', { role: 'new', states: ['moved'], fteMilliAfter: 145_500 }),
    exampleRow('b', null, { kind: 'board', fteMilliBefore: 800_500, fteMilliAfter: 653_000 }),
    exampleRow('it old', 'b', { role: 'old', states: ['moved'], fteMilliBefore: 175_500 }),
    exampleRow('tele old', 'it old', { role: 'old', states: ['stays'], fteMilliBefore: 30_000 }),
    exampleRow('tele new', 'b', { role: 'new', states: ['stays'], fteMilliAfter: 30_000 }),
    exampleRow('unit', 'b', { kind: 'unit' }),
    exampleRow('other', 'b', {}),
    exampleRow('gone', 'b', { states: ['ended'] }),
    exampleRow('c', null, { kind: 'board', fteMilliBefore: 5_000, fteMilliAfter: 5_000 }),
  ].map((row) => (row.key === 'pile' ? { ...row, kind: 'department' as const } : row)),
  links: [
    {
      fromKey: 'digital old',
      toKey: 'digital new',
      state: 'moved',
      crossesBoard: false,
      fteMilli: 38_000,
      headcount: 38,
    },
    { fromKey: 'it old', toKey: 'it new', state: 'moved', crossesBoard: true, fteMilli: 145_500, headcount: 150 },
    { fromKey: 'tele old', toKey: 'tele new', state: 'stays', crossesBoard: false, fteMilli: 30_000, headcount: 30 },
  ],
  bands: [],
};

const transfers: readonly StackTransfer[] = [
  { from: { id: 'b' }, to: { id: 'a' }, separately: { fteMilli: 2_000, headcount: 2 }, titles: ['HR-konsult'] },
  { from: { id: 'b' }, to: { id: 'c' }, separately: { fteMilli: 0, headcount: 0 }, titles: [] },
  { from: { id: 'b' }, to: { id: 'nowhere' }, separately: { fteMilli: 1_000, headcount: 1 }, titles: [] },
];

describe('boardStacks', () => {
  const stacks = boardStacks(tree, transfers);
  const rowsOf = (boardKey: string) => stacks.units.filter((unit) => unit.boardKey === boardKey);

  it('draws only boards that something moves from, to or within', () => {
    expect(stacks.boards.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('frames what comes into a new unit, with what the unit has besides', () => {
    expect(rowsOf('a').map(({ content, side, group, key }) => [key.split(' ')[0], content.is, side, group])).toEqual([
      ['a', 'rest', 'both', null],
      ['function', 'newUnit', 'after', 'function'],
      ['digital', 'unit', 'both', 'function'],
      ['it', 'unit', 'after', 'function'],
      ['function', 'rest', 'after', 'function'],
      ['positions', 'positions', 'after', null],
    ]);
    expect(rowsOf('a').find(({ key }) => key === 'function rest')?.fteMilliAfter).toBe(1_000);
  });

  it('gives positions that go by themselves a row on each side, and what stays a single row below', () => {
    expect(rowsOf('b').map(({ content, side }) => [content.is, side])).toEqual([
      ['rest', 'both'],
      ['unit', 'before'],
      ['positions', 'before'],
      ['unit', 'both'],
    ]);
  });

  it('counts the branches that keep their place, with their kind where they share one', () => {
    const restOf = (boardKey: string) => {
      const [first] = rowsOf(boardKey);
      return first?.content.is === 'rest' ? first.content.rest : null;
    };
    expect(restOf('a')).toEqual({ count: 5, kind: 'department' });
    expect(restOf('b')).toEqual({ count: 2, kind: null });
  });

  it('sums the rows of a board to the board on both sides', () => {
    for (const board of stacks.boards) {
      const own = rowsOf(board.key);
      expect(own.reduce((sum, unit) => sum + unit.fteMilliBefore, 0)).toBe(board.fteMilliBefore);
      expect(own.reduce((sum, unit) => sum + unit.fteMilliAfter, 0)).toBe(board.fteMilliAfter);
    }
  });

  it('has no line for the rest of a board that has none', () => {
    const [first] = boardStacks({
      rows: [
        exampleRow('p', null, { kind: 'board', fteMilliBefore: 0, fteMilliAfter: 1_000 }),
        exampleRow('u@new', 'p', { role: 'new', states: ['moved'], fteMilliAfter: 1_000 }),
        exampleRow('q', null, { kind: 'board', fteMilliBefore: 1_000, fteMilliAfter: 0 }),
        exampleRow('u@old', 'q', { role: 'old', states: ['moved'], fteMilliBefore: 1_000 }),
      ],
      links: [{ fromKey: 'u@old', toKey: 'u@new', state: 'moved', crossesBoard: true, fteMilli: 1_000, headcount: 1 }],
      bands: [],
    }).units;
    expect(first?.content.is).toBe('unit');
  });

  it('puts what comes in the order of the boards that it comes from', () => {
    const more = boardStacks(tree, [
      { from: { id: 'c' }, to: { id: 'a' }, separately: { fteMilli: 9_000, headcount: 9 }, titles: ['C'] },
      { from: { id: 'b' }, to: { id: 'a' }, separately: { fteMilli: 2_000, headcount: 2 }, titles: ['B'] },
    ]);
    const titles = more.units.flatMap(({ content, side }) =>
      content.is === 'positions' && side === 'after' ? content.positions.titles : [],
    );
    expect(titles).toEqual(['B', 'C']);
  });

  it('fits the geometry: every flow ends in a row, and each new unit has its frame', () => {
    const drawn = linkedStacks(stacks.blocks, stacks.flows, { width: 800, sideWidth: 200 });
    expect(drawn.ribbons).toHaveLength(4);
    expect(drawn.groups.map(({ key }) => key)).toEqual(['function']);
  });
});
