import { describe, expect, it } from 'vitest';
import { adjustment, head, line, organisation, pair, position, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { AdjustBudget } from '../../change/adjust-budget.ts';
import type { Change } from '../../change/change.ts';
import type { BudgetLine } from '../../model/budget-line.ts';
import type { Position } from '../../model/position.ts';
import { ore } from '../../quantity/ore.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Verdict } from '../evaluation.ts';
import { moneyOf } from './money.ts';

const january = isoDate('2024-01-01');

describe('the conditions', () => {
  it.each<[what: string, changes: Change[], failed: number[], verdict: Verdict, parts?: Partial<Scenario>]>([
    ['hold when nothing happens', [], [], 'neutral'],
    ['hold for a move', [transfer('D', 'M')], [], 'neutralAfterAdjustment'],
    ['hold for a move that is decided', [transfer('D', 'M'), shift(-100)], [], 'neutral'],
    ['3 fails for a move that is decided too low', [transfer('D', 'M'), shift(-99)], [3, 6], 'notNeutral'],
    ['3 holds within the tolerance', [transfer('D', 'M'), shift(-99)], [], 'neutral', { toleranceOre: 1 }],
    ['1 and 3 fail for more means, in the first year too', [budget('N', 500)], [1, 3, 6], 'notNeutral'],
    ['1 and 3 fail for less means', [budget('N', -500, { effectiveDate: january })], [1, 3], 'notNeutral'],
    ['hold for means within the tolerance', [budget('N', 500)], [], 'neutral', { toleranceOre: 500 }],
    ['fail for means above the tolerance', [budget('N', 500)], [1, 3], 'notNeutral', { toleranceOre: 499 }],
    ['6 fails alone for means given once', [budget('N', 500, { recurrence: 'oneOff' })], [6], 'notNeutral'],
    [
      'hold for transition cost',
      [budget('N', 500, { recurrence: 'oneOff', accountGroupId: 'transition' })],
      [],
      'neutral',
    ],
    ['hold for means that are shifted', [budget('N', 500), budget('M', -500)], [], 'neutralAfterAdjustment'],
  ])('%s', (_, changes, failed, verdict, parts) => {
    const money = moneyOf(compared(stateWith([]), changes, parts));
    expect([money.failedConditions, money.verdict]).toEqual([failed, verdict]);
  });

  it('3 fails for means that are shifted between employers', () => {
    expect(failedAfter([], [budget('N', 500), budget('QN', -500)])).toEqual([3, 6]);
  });

  it('2 fails where trade ceases on one side only', () => {
    const oneSided = [line('t+', ['D', 'internalSale', -40], { counterpartId: 'X' })];
    const changes = [transfer('D', 'M', { tradePolicy: 'dissolve', effectiveDate: january })];
    expect(failedAfter(oneSided, changes)).toEqual([2]);
  });

  it.each<[what: string, lines: BudgetLine[], failed: number[]]>([
    ['pairs that were closed', [...pair('t', 'trade', ['D', 'X', 9]), ...pair('o', 'overhead', ['X', 'D', 3])], []],
    ['a pair that is carried over open', [line('t', ['D', 'internalSale', -9], { counterpartId: 'X' })], [4]],
    ['an unknown counterpart that is carried over', [line('t', ['D', 'internalSale', -9])], [4]],
    [
      'two open pairs that close each other',
      [
        line('t', ['D', 'internalSale', -9], { counterpartId: 'X' }),
        line('u', ['E', 'internalPurchase', 9], { counterpartId: 'X' }),
      ],
      [],
    ],
    [
      'an open pair of another kind or with others than the carried one closes',
      [
        line('t', ['D', 'internalSale', -9], { counterpartId: 'X' }),
        line('u', ['E', 'internalPurchase', 9], { counterpartId: 'Y' }),
        line('o', ['E', 'overheadCharge', 9], { counterpartId: 'X' }),
      ],
      [4],
    ],
    ['funding that is not closed', [line('f', ['D', 'fundingReceived', -9], { counterpartId: 'X' })], []],
  ])('4 after a merger with %s', (_, lines, failed) => {
    expect(failedAfter(lines, [{ ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'E' }])).toEqual(failed);
  });

  it('5 fails when something is lost on the way', () => {
    const comparison = compared(stateWith([]), []);
    const more = stateWith([], [position({ id: 'p', unitId: 'D' })]);
    expect(moneyOf({ ...comparison, after: more }).failedConditions).toEqual([5]);
  });

  it('are of no use while data is missing', () => {
    const money = moneyOf(compared(organisation({ units: unitsOf(['R legalEntity']) }), []));
    expect([money.verdict, money.gaps]).toEqual(['undetermined', [{ code: 'noBudgetForYear', refs: [] }]]);
  });
});

function stateWith(lines: readonly BudgetLine[], positions: readonly Position[] = []) {
  return organisation({
    units: unitsOf(
      ['R legalEntity'],
      ['N board', 'R'],
      ['M board', 'R'],
      ['D unit', 'N'],
      ['E unit', 'N'],
      ['X unit', 'M'],
      ['Y unit', 'M'],
      ['Q legalEntity'],
      ['QN board', 'Q'],
    ),
    budgetLines: [line('d', ['D', 'cost', 100]), ...lines],
    positions,
  });
}

function failedAfter(lines: readonly BudgetLine[], changes: readonly Change[]): readonly number[] {
  return moneyOf(compared(stateWith(lines), changes)).failedConditions;
}

function shift(amount: number): Change {
  return adjustment(
    [
      ['N', amount],
      ['M', -amount],
    ],
    { id: 'ram' },
  );
}

function budget(unitId: string, amount: number, parts: Partial<AdjustBudget> = {}): AdjustBudget {
  return {
    ...head,
    id: `budget-${unitId}`,
    type: 'adjustBudget',
    unitId,
    accountGroupId: 'cost',
    amountOre: ore(amount),
    recurrence: 'recurring',
    priceYear: null,
    ...parts,
  };
}
