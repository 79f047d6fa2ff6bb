import { describe, expect, it } from 'vitest';
import { head, line, organisation, pair, position, positionMove, transfer, unitsOf } from '../../test/fixture.ts';
import { compared } from '../../test/planned.ts';
import type { Change } from '../change/change.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { gapsOf } from './gaps.ts';

const units = unitsOf(
  ['R legalEntity'],
  ['N board', 'R'],
  ['M board', 'R'],
  ['D unit', 'N'],
  ['E unit', 'N'],
  ['X unit', 'M'],
  ['Y unit', 'M'],
);

describe('what is missing', () => {
  it.each<[what: string, lines: BudgetLine[], changes: Change[], gaps: string[]]>([
    ['budget lines of the year', [line('l', ['D', 'cost', 1], { year: 2023 })], [], ['noBudgetForYear']],
    ['nothing while nothing moves', [line('l', ['D', 'cost', 1])], [], []],
    [
      'a personnel budget of staff that moves with its unit',
      [line('l', ['D', 'cost', 1])],
      [transfer('D', 'M')],
      ['personnelLineMissing D'],
    ],
    [
      'a personnel budget of staff that moves by itself',
      [line('l', ['E', 'personnel', 1])],
      [
        positionMove('X', [
          ['d', 1],
          ['e', 1],
        ]),
      ],
      ['personnelLineMissing D'],
    ],
    ['nothing of staff that moves within its board', [line('l', ['D', 'cost', 1])], [transfer('D', 'E')], []],
    [
      'the cost of a position that moves by itself',
      [line('l', ['E', 'personnel', 1])],
      [positionMove('X', [['unknown']])],
      ['positionCostUnknown unknown'],
    ],
  ])('%s', (_, lines, changes, gaps) => {
    expect(gapsAfter(lines, changes)).toEqual(gaps);
  });
});

describe('an internal pair that is not closed', () => {
  const open = [line('t', ['D', 'internalSale', -9], { counterpartId: 'X' }), line('p', ['D', 'personnel', 25_000])];

  it.each<[what: string, change: Change, gaps: string[]]>([
    ['is no gap while it is left alone', transfer('E', 'D'), []],
    ['is one when its unit comes under another board', transfer('D', 'M'), ['internalNotClosed D X']],
    ['is none when only its counterpart does', transfer('X', 'N'), []],
    ['is none when its unit moves within the board', transfer('D', 'E'), []],
    ['is one when its trade ceases', transfer('D', 'M', { tradePolicy: 'dissolve' }), ['internalNotClosed D X']],
    [
      'is one when its unit is merged',
      { ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'E' },
      ['internalNotClosed D X'],
    ],
    [
      'is one when its counterpart is merged',
      { ...head, type: 'mergeUnits', unitIds: ['X'], intoUnitId: 'Y' },
      ['internalNotClosed D X'],
    ],
  ])('%s', (_, change, gaps) => {
    expect(gapsAfter(open, [change])).toEqual(gaps);
  });

  it('is told once, with those of both kinds, in order', () => {
    const lines = [
      line('u', ['D', 'internalSale', -1]),
      ...pair('t', 'trade', ['D', 'X', 5]),
      line('o', ['D', 'overheadCharge', 3], { counterpartId: 'E' }),
      line('v', ['E', 'internalPurchase', 4], { counterpartId: 'D' }),
      line('p', ['D', 'personnel', 1]),
    ];
    expect(gapsAfter(lines, [transfer('D', 'M')])).toEqual(['internalNotClosed D', 'internalNotClosed D E']);
  });
});

function gapsAfter(lines: readonly BudgetLine[], changes: readonly Change[]): string[] {
  const positions = [
    position({ id: 'd', unitId: 'D' }),
    position({ id: 'e', unitId: 'E' }),
    position({ id: 'unknown', unitId: 'E', annualCostOre: null }),
  ];
  const state = organisation({ units, positions, budgetLines: lines });
  return gapsOf(compared(state, changes)).map((gap) => [gap.code, ...gap.refs].join(' '));
}
