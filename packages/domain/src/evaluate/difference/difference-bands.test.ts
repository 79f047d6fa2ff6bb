import { describe, expect, it } from 'vitest';
import { creation, head, organisation, position, positionMove, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { milliFte } from '../../quantity/milli-fte.ts';
import { ore } from '../../quantity/ore.ts';
import type { DifferenceRow } from './difference-row.ts';
import { differenceTreeOf } from './difference-tree.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['$ finance', 'R'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D department', 'A'],
    ['D1 unit', 'D'],
    ['D2 unit', 'D'],
    ['E unit', 'A'],
    ['E1 unit', 'E'],
    ['E2 unit', 'E'],
    ['E3 unit', 'E'],
    ['E4 unit', 'E'],
    ['E5 unit', 'E'],
    ['E6 unit', 'E'],
    ['G unit', 'A'],
    ['M board', 'R'],
    ['B administration', 'M'],
    ['C administration', 'M'],
    ['K committee', 'M'],
    ['X unit', 'B'],
    ['O board', 'R'],
    ['Z administration', 'O'],
    ['Y unit', 'Z'],
    ['Y1 unit', 'Y'],
  ),
  positions: [
    position({ id: 'd', unitId: 'D1' }),
    position({ id: 'e', unitId: 'E6' }),
    position({ id: 'y', unitId: 'Y', fteMilli: milliFte(1000) }),
  ],
});

const moveToB = ['M', '  C', '  B changed', '    X', '    D@new moved', '      D1 moved', '      D2 moved'];

describe('the bands of the difference layer', () => {
  it('of a board that ends and one that takes it over', () => {
    expect(drawn([{ ...head, type: 'mergeUnits', unitIds: ['M'], intoUnitId: 'N' }])).toEqual([
      'N',
      '  A …',
      '  B@new moved',
      '    X moved',
      '  C@new moved',
      '  K@new moved',
      'M ended',
      '  B@old moved +1',
      '  C@old moved',
      '  K@old moved',
      'R',
      'boards:untouched 1 of 1000 …',
    ]);
  });

  it('of a board that comes', () => {
    const changes = [creation('P', { id: '1', kind: 'board', parentId: 'R' }), transfer('A', 'P', { id: '2' })];
    expect(drawn(changes)).toEqual([
      'P added',
      '  A@new moved +11 …',
      'N',
      '  A@old moved +11',
      'R',
      'boards:untouched 2 of 1000 …',
    ]);
  });

  it('of an employer that comes', () => {
    expect(drawn([creation('Q', { kind: 'legalEntity' })])).toEqual(['Q added', 'boards:untouched 3 of 9000 …']);
  });

  it('lie with the larger giver nearest the receiver, and those that give alike in the order of the file', () => {
    const givers = (...changes: Change[]) => treeOf(changes).bands.map((band) => band.id);
    const [small, large] = [transfer('Y', 'B', { id: '1' }), transfer('D', 'B', { id: '2' })];
    expect(givers(small, large)).toEqual(['M', 'N', 'O']);
    expect(givers(transfer('Y', 'B', { id: '1' }), transfer('G', 'B', { id: '2' }))).toEqual(['M', 'O', 'N']);
    expect(givers(transfer('Y1', 'B', { id: '1' }), transfer('G', 'B', { id: '2' }))).toEqual(['M', 'N', 'O']);
    expect(givers(transfer('Y1', 'Z', { id: '1' }), transfer('G', 'B', { id: '2' }))).toEqual(['M', 'N', 'O']);
    expect(givers(transfer('X', 'C', { id: '1' }), transfer('G', 'D', { id: '2' }))).toEqual(['N', 'M']);
  });

  it('fold boards of which only the money changes, and open when asked', () => {
    const changes: Change[] = [budget('O', -500), transfer('D', 'B')];
    expect(drawn(changes).at(-1)).toBe('boards:money 1 of 1000, -500 öre …');
    expect(drawn(changes, 'boards:money', 'O', 'Y').slice(-4)).toEqual([
      'boards:money 1 of 1000, -500 öre … opened',
      'O … opened',
      '  Y … opened',
      '    Y1',
    ]);
    expect(treeOf(changes, 'boards:money').bands.map((band) => band.id)).toEqual(['M', 'N', 'O']);
  });

  it('with nothing changed open as far as asked', () => {
    expect(drawn([], 'N', 'E')).toEqual([
      'N … opened',
      '  D …',
      '  E … opened',
      ...['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((id) => `    ${id}`),
      '  G',
      'M …',
      'O …',
    ]);
  });
});

describe('a branch in the difference layer', () => {
  it('is drawn whole while it is small, its place of before as one row', () => {
    expect(drawn([transfer('D', 'B')])).toEqual([
      ...moveToB,
      'N',
      '  D@old moved +2',
      '  pile:N 2 of 4000 …',
      'boards:untouched 1 of 1000 …',
    ]);
  });

  it('is counted when it is large, and drawn when opened', () => {
    const [closed, opened] = [drawn([transfer('E', 'B')]), drawn([transfer('E', 'B')], 'E@new')];
    expect(closed.slice(4, 7)).toEqual(['    E@new moved +6 …', 'N', '  E@old moved +6']);
    expect(opened.slice(4, 6)).toEqual(['    E@new moved … opened', '      E1 moved']);
    expect(opened.filter((row) => row.endsWith('moved'))).toHaveLength(6);
  });

  it('folds its unchanged siblings into a pile that opens', () => {
    expect(drawn([transfer('D', 'B')], 'pile:N').slice(9, 12)).toEqual(['  pile:N 2 of 4000 … opened', '  E …', '  G']);
  });

  it('keeps an exception where it was, and says of what it is one', () => {
    const tree = treeOf([transfer('D', 'B', { except: ['D1'] })]);
    expect(tree.links.map((link) => [link.fromKey, link.toKey, link.state, link.crossesBoard, link.fteMilli])).toEqual([
      ['D@old', 'D@new', 'moved', true, 0],
      ['D1@old', 'D1@new', 'stays', false, 4000],
    ]);
    expect(tree.rows.filter((row) => row.exceptNames.length > 0).map((row) => [row.key, row.exceptNames])).toEqual([
      ['D@new', ['D1']],
      ['D@old', ['D1']],
    ]);
    expect(drawn([transfer('D', 'B', { except: ['D1'] })]).slice(6)).toEqual([
      'N',
      '  D@old moved +1',
      '    D1@old stays',
      '  D1@new stays',
      '  pile:N 2 of 4000 …',
      'boards:untouched 1 of 1000 …',
    ]);
  });

  it('below an exception stays with it', () => {
    const rows = drawn([transfer('A', 'M', { except: ['E'] })], 'E@new');
    expect(rows.filter((row) => /\bE/.test(row))).toEqual([
      '    E@old stays +6',
      '  E@new stays … opened',
      ...['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((id) => `    ${id}`),
    ]);
  });

  it('that moves within its board says so', () => {
    const tree = treeOf([transfer('D', 'E')]);
    expect(tree.rows.filter((row) => row.withinBoard).map((row) => row.key)).toEqual(['D@new', 'D1', 'D2', 'D@old']);
    expect(tree.links.map((link) => link.crossesBoard)).toEqual([false]);
  });

  it('stands under a unit that comes', () => {
    expect(drawn([creation('P', { id: '1', parentId: 'B' }), transfer('D', 'P', { id: '2' })]).slice(0, 8)).toEqual([
      'M',
      '  C',
      '  B changed',
      '    X',
      '    P@new added',
      '      D@new moved',
      '        D1 moved',
      '        D2 moved',
    ]);
  });
});

describe('a place in the difference layer', () => {
  it('of a unit with another name tells the old one', () => {
    const tree = treeOf([{ ...head, type: 'renameUnit', unitId: 'X', name: 'Ny' }]);
    expect(tree.rows.filter((row) => row.nameBefore !== null)).toMatchObject([
      { key: 'X', name: 'Ny', nameBefore: 'X', states: ['changed'] },
    ]);
  });

  it('of units that give and get positions is changed', () => {
    const changed = (headcount: number | undefined) =>
      treeOf([positionMove('X', [['d', headcount]])])
        .rows.filter((row) => row.states.includes('changed'))
        .map((row) => [row.key, row.fteMilliBefore, row.fteMilliAfter, row.ownFteMilliAfter]);
    expect(changed(1)).toEqual([
      ['D1', 4000, 3000, 3000],
      ['X', 0, 1000, 1000],
    ]);
    expect(changed(undefined)).toEqual([
      ['D1', 4000, 0, 0],
      ['X', 0, 4000, 4000],
    ]);
  });

  it('of a unit that ends is drawn where it was', () => {
    expect(drawn([{ ...head, type: 'closeUnit', unitId: 'G' }])).toEqual([
      'N',
      '  pile:N 2 of 8000 …',
      '  G@old ended',
      'boards:untouched 2 of 1000 …',
    ]);
  });
});

function budget(unitId: string, amount: number): Change {
  return {
    ...head,
    id: 'budget',
    type: 'adjustBudget',
    unitId,
    accountGroupId: 'cost',
    amountOre: ore(amount),
    recurrence: 'recurring',
    priceYear: null,
  };
}

function treeOf(changes: readonly Change[], ...open: readonly string[]) {
  return differenceTreeOf(compared(base, changes), new Set(open));
}

/** Rows as indented text: key, states, +followers, … for what can be opened. */
function drawn(changes: readonly Change[], ...open: readonly string[]): string[] {
  return treeOf(changes, ...open).rows.map((row) => {
    const followers = row.followCount > 0 ? `+${row.followCount}` : '';
    const parts = [row.key, ...row.states, pileOf(row), followers, row.openable ? '…' : ''];
    const opened = row.openable && row.opened ? 'opened' : '';
    return '  '.repeat(row.depth) + [...parts, opened].filter((part) => part !== '').join(' ');
  });
}

function pileOf({ pile }: DifferenceRow): string {
  if (pile === null) return '';
  const money = pile.fundingChangeOre === null ? '' : `, ${pile.fundingChangeOre} öre`;
  return `${pile.count} of ${pile.fteMilli}${money}`;
}
