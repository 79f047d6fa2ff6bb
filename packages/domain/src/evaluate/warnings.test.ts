import { describe, expect, it } from 'vitest';
import {
  activity,
  creation,
  head,
  line,
  organisation,
  pair,
  position,
  positionMove,
  transfer,
  unitsOf,
} from '../../test/fixture.ts';
import { compared } from '../../test/planned.ts';
import type { Change } from '../change/change.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { ore } from '../quantity/ore.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { moneyOf, warningsBeside } from './money/money.ts';

const small = { headcount: 1, annualCostOre: ore(100) };
const units = unitsOf(
  ['R legalEntity'],
  ['N board', 'R'],
  ['A administration', 'N'],
  ['D unit', 'A'],
  ['E unit', 'A'],
  ['M board', 'R'],
  ['X unit', 'M'],
  ['Q legalEntity'],
);
const positions = [
  position({ id: 'd', unitId: 'D', ...small, headcount: 5 }),
  position({ id: 'e', unitId: 'E', ...small, headcount: 4 }),
  position({ id: 'a', unitId: 'A', ...small }),
];
const personnel = ['D', 'E', 'A'].map((id) => line(`p-${id}`, [id, 'personnel', 100]));

describe('warnings', () => {
  it.each<[what: string, lines: BudgetLine[], changes: Change[], warnings: string[]]>([
    ['of nothing', [], [], []],
    [
      'of a group of at most four',
      [],
      [transfer('D', 'M', { id: '1' }), transfer('E', 'M', { id: '2' })],
      ['smallGroup E'],
    ],
    ['of a unit without places: none', [], [transfer('X', 'N')], []],
    [
      'of trade that comes to cross boards and employers',
      [
        ...pair('DE', 'trade', ['D', 'E', 7]),
        ...pair('DX', 'trade', ['D', 'X', 8]),
        ...pair('XA', 'trade', ['X', 'A', 9]),
      ],
      [transfer('D', 'Q', { id: '1' }), transfer('X', 'N', { id: '2' })],
      ['entityPaysMore Q 85', 'tradeCrossesEntities D E 7', 'tradeCrossesEntities D X 8'],
    ],
    [
      'of trade that comes to cross boards',
      pair('DE', 'trade', ['D', 'E', 7]),
      [transfer('D', 'M')],
      ['tradeCrossesBoards D E 7'],
    ],
    ['of trade that crosses employers already: none', pair('QD', 'trade', ['Q', 'D', 7]), [transfer('D', 'M')], []],
    ['of an employer that pays more', [line('c', ['D', 'cost', 900])], [transfer('D', 'Q')], ['entityPaysMore Q 1000']],
    [
      'of personnel lines that differ from the positions, on units that move',
      [line('more', ['D', 'personnel', 11]), line('less', ['A', 'personnel', -11])],
      [transfer('D', 'M')],
      ['personnelMismatch D 11'],
    ],
    [
      'of personnel lines that differ where single positions leave',
      [line('less', ['A', 'personnel', -11])],
      [positionMove('X', [['a']])],
      ['personnelMismatch A -11'],
    ],
    [
      'of pairs that are not closed, trade and overhead by amount',
      [
        line('t', ['D', 'internalSale', 9], { counterpartId: 'X' }),
        line('o', ['D', 'overheadCharge', -3], { counterpartId: 'X' }),
        line('u', ['A', 'overheadCharge', 5]),
      ],
      [],
      ['internalNotClosed A 5', 'internalNotClosed D X -3', 'internalNotClosed D X 9'],
    ],
    [
      'of an activity that nobody answers for any more',
      [],
      [{ ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'E' }, close('X')],
      ['activityWithoutResponsible of X'],
    ],
    ['of a unit that comes and holds nothing', [], [creation('P', { parentId: 'A' })], ['emptyUnit P']],
    ['of a committee that comes: none', [], [creation('K', { parentId: 'N', kind: 'committee' })], []],
    ['of a unit that is emptied', [], [positionMove('D', [['e']])], ['emptyUnit E']],
    ['of a unit that keeps hours', [], [positionMove('D', [['e', 4, 3000]])], []],
    ['of a new name: none', [], [{ ...head, type: 'renameUnit', unitId: 'D', name: 'Ny' }], []],
  ])('%s', (_, lines, changes, warnings) => {
    expect(warningsAfter([...personnel, ...lines], changes)).toEqual(warnings);
  });

  it('tell a cost that is not known where its unit moves', () => {
    const unknown = position({ id: 'u', unitId: 'D', annualCostOre: null });
    expect(warningsAfter([...personnel], [transfer('D', 'M')], { positions: [...positions, unknown] })).toEqual([
      'positionCostUnknown u',
    ]);
  });

  it('tell an index from different publications', () => {
    const index = (...names: (string | null)[]): Partial<Scenario> => ({
      target: {
        baseYear: 2024,
        baseUnitIds: [],
        reductionPctMilli: 0,
        excludeAddOns: true,
        index: names.map((name) => ({ year: 2024, pctMilli: 0, name, published: null, outcome: null, source: null })),
      },
    });
    expect(warningsAfter(personnel, [], {}, index('PKV', 'PKV'))).toEqual([]);
    expect(warningsAfter(personnel, [], {}, index('PKV', null))).toEqual(['indexMixed']);
  });

  it('see no unit that hours or lines are left on as empty', () => {
    const hours = position({ id: 'h', unitId: 'E', headcount: 0, fteMilli: milliFte(500), annualCostOre: ore(0) });
    const state = { positions: [position({ id: 'e', unitId: 'E', ...small }), hours] };
    const lines = [line('l', ['D', 'cost', 1])];
    expect(warningsAfter([...lines, line('p', ['E', 'personnel', 100])], [positionMove('D', [['e']])], state)).toEqual(
      [],
    );
  });
});

function close(unitId: string): Change {
  return { ...head, id: `close-${unitId}`, type: 'closeUnit', unitId };
}

function warningsAfter(
  budgetLines: readonly BudgetLine[],
  changes: readonly Change[],
  parts: Parameters<typeof organisation>[0] = {},
  scenario: Partial<Scenario> = {},
): string[] {
  const activities = [activity('of D', 'D'), activity('of X', 'X')];
  const comparison = compared(organisation({ units, positions, budgetLines, activities, ...parts }), changes, scenario);
  return warningsBeside(comparison, moneyOf(comparison)).map((row) =>
    [row.code, ...row.refs, ...(row.amountOre === null ? [] : [row.amountOre])].join(' '),
  );
}
