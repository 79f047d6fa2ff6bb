import { describe, expect, it } from 'vitest';
import { explainReform } from '../../test/explained.ts';
import { adjustment, creation, head, line, scenario, statement, transfer, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { AdjustBudget } from '../change/adjust-budget.ts';
import type { MergeUnits } from '../change/merge-units.ts';
import type { RenameUnit } from '../change/rename-unit.ts';
import { ore } from '../quantity/ore.ts';

const three = statement({
  units: unitsOf(
    ['R legalEntity'],
    ['A board', 'R'],
    ['B board', 'R'],
    ['C board', 'R'],
    ['D department', 'A'],
    ['U unit', 'D'],
    ['V unit', 'B'],
    ['W unit', 'C'],
    ['Q legalEntity'],
    ['X unit', 'Q'],
  ),
  budgetLines: [
    line('u', ['U', 'cost', 100]),
    line('f', ['U', 'fundingReceived', -40]),
    line('funding', ['A', 'fundingReceived', -60]),
    line('w', ['W', 'cost', 10]),
  ],
});

function means(id: string, unitId: string, amount: number, parts: Partial<AdjustBudget> = {}): AdjustBudget {
  return {
    ...head,
    id,
    type: 'adjustBudget',
    unitId,
    accountGroupId: 'cost',
    amountOre: ore(amount),
    recurrence: 'recurring',
    priceYear: null,
    ...parts,
  };
}

describe('why the figures of a year are what they are', () => {
  it('covers means that are shifted inside the legal entity', () => {
    const reform = explainReform(three, scenario([means('m', 'U', 30), means('n', 'V', -30)]));
    expect(reform.told('years/2025/boards/A/technicalAdjustmentOre')).toEqual([
      'technicalAdjustmentCovered 30',
      'figure years/2025/boards/A/exact/structural 0',
      'figure -years/2025/boards/A/exact/crossEntity 0',
      'figure years/2025/boards/A/exact/budget 30',
    ]);
    expect(reform.told('years/2025/boards/A/exact/budget')).toEqual(['budgetOfYear 30', 'line budget~m made m ×1 30']);
    expect(reform.told('failedConditions/1/2025')).toEqual([
      'condition1 0 holds',
      'figure years/2025/boards/A/exact/budget 30',
      'figure years/2025/boards/B/exact/budget -30',
    ]);
    expect(reform.told('failedConditions/2/2025/R')).toEqual([
      'condition2 0 holds',
      'figure years/2025/boards/A/exact/adjustment 30',
      'figure years/2025/boards/B/exact/adjustment -30',
    ]);
  });

  it('leaves new means to the need and to condition 1, with one-offs whole and transition apart', () => {
    const once = means('once', 'V', 7, { recurrence: 'oneOff', source: 'beslut' });
    const transition = means('t', 'V', 9, { recurrence: 'oneOff', accountGroupId: 'transition' });
    const reform = explainReform(three, scenario([means('m', 'U', 1), once, transition]));
    expect(reform.told('years/2024/boards/B/exact/budget')).toEqual(['budgetOfYear 7', 'oneOff once 7']);
    expect(reform.told('years/2024/transitionCostOre')).toEqual(['transitionCost 9', 'oneOff t 9']);
    expect(reform.told('years/2025/transitionCostOre')).toEqual(['transitionCost 0']);
    expect(reform.told('years/2024/netExternalChangeOre')).toEqual([
      'netExternalChange 7',
      'figure years/2024/boards/A/exact/budget 1/3',
      'figure years/2024/boards/B/exact/budget 7',
      'rounding -1/3',
    ]);
    expect(reform.told('years/2024/boards/A/needAfterOre')).toEqual([
      'needAfter 100',
      'figure years/2024/boards/A/needBeforeOre 100',
      'figure years/2024/boards/A/technicalAdjustmentOre 0',
      'figure years/2024/boards/A/crossEntityOre 0',
      'figure years/2024/boards/A/exact/budget 1/3',
      'rounding -1/3',
    ]);
    expect(reform.told('verdict')).toEqual([
      'verdictNotNeutral 3',
      'counted failedConditions/1 1',
      'counted failedConditions/3 1',
      'counted failedConditions/6 1',
    ]);
    expect(reform.told('failedConditions/6/2024')).toEqual(
      [
        'condition6 2 fails',
        'counted failedConditions/1/2024 1',
        'counted failedConditions/3/2024/A 1',
        'counted failedConditions/3/2024/B 1',
      ].with(0, 'condition6 3 fails'),
    );
  });

  it('rounds by largest remainder, and tells the place in the order', () => {
    const moves = [transfer('U', 'B', { id: 'u' }), transfer('W', 'B', { id: 'w', toParentId: 'V' })];
    const reform = explainReform(three, scenario(moves));
    const roundingOf = (board: string): unknown =>
      reform.of(`years/2024/boards/${board}/technicalAdjustmentOre`).terms[3];
    // 4/12 of −100, +110 and −10: −33 1/3, 36 2/3, −3 1/3, so the remainders are all 2/3.
    expect(roundingOf('A')).toMatchObject({ method: 'largestRemainder', order: { place: 1, of: 3, raised: 2 } });
    expect(roundingOf('B')).toMatchObject({ order: { place: 2, of: 3, raised: 2 } });
    expect(roundingOf('C')).toMatchObject({ order: { place: 3, of: 3, raised: 2 } });
  });

  it('opens funding, and what is decided by date, also for a board that has ended', () => {
    const merge: MergeUnits = {
      ...head,
      id: 'merge',
      type: 'mergeUnits',
      unitIds: ['B'],
      intoUnitId: 'C',
      effectiveDate: isoDate('2025-01-01'),
    };
    const decided = adjustment([
      ['A', -12],
      ['B', 12],
    ]);
    const reform = explainReform(three, scenario([decided, merge]));
    expect(reform.told('years/2025/boards/A/fundingBeforeOre')).toEqual([
      'fundingBefore 100',
      'line funding stands 60',
      'line f stands 40',
    ]);
    expect(reform.told('years/2025/boards/A/decidedAdjustmentOre')).toEqual([
      'decidedAdjustment -12',
      'figure years/2025/boards/A/exact/decided -12',
    ]);
    expect(reform.told('years/2025/boards/B/exact/decided')).toEqual([
      'decidedOfYear 0',
      'decided c B ×1 12',
      'decided c B ×1 -12',
    ]);
    expect(reform.told('years/2025/boards/C/exact/decided')).toEqual(['decidedOfYear 12', 'decided c B ×1 12']);
    expect(reform.told('failedConditions/3/2024/C')).toContain('figure -years/2024/boards/C/exact/decided 0');
    expect(reform.told('years/2024/boards/B/needBeforeOre')).toEqual(['needBefore 0']);
  });

  it('leaves out what came and went again, and what only changed its name', () => {
    const rename: RenameUnit = { ...head, id: 'r', type: 'renameUnit', unitId: 'U', name: 'Ny' };
    const away = transfer('U', 'B', { id: 'away' });
    const home = transfer('U', 'D', { id: 'home', effectiveDate: isoDate('2025-01-01') });
    const reform = explainReform(three, scenario([rename, away, home]));
    expect(reform.told('fullYear/boards/A/movedDirectCostOre')).toEqual(['movedDirectCost 0']);
    expect(reform.told('years/2025/boards/B/exact/structural')).toEqual([
      'structuralOfYear 0',
      'line u comes away ×1 100',
      'line u leaves home ×1 -100',
    ]);
    expect(reform.told('verdict')[0]).toBe('verdictNeutralAfterAdjustment 2');
    expect(explainReform(three, scenario([rename])).told('verdict')).toEqual(['verdictNeutral 0']);
  });

  it('has a row for a board that is new', () => {
    const board = creation('N', { kind: 'board', parentId: 'R', id: 'n' });
    const reform = explainReform(three, scenario([board, transfer('U', 'N', { id: 'u' })]));
    expect(reform.told('years/2025/boards/N/needBeforeOre')).toEqual(['needBefore 0']);
    expect(reform.told('years/2025/boards/N/needAfterOre')[0]).toBe('needAfter 100');
  });

  it('counts no funding among what passes a legal-entity border', () => {
    const reform = explainReform(three, scenario([transfer('U', 'X')]));
    expect(reform.told('fullYear/boards/A/crossEntityOre')).toEqual([
      'crossEntityFullYear -100',
      'line u leaves c -100',
    ]);
    expect(reform.told('years/2024/boards/A/crossEntityOre').at(1)).toBe(
      'figure years/2024/boards/A/exact/crossEntity -100/3',
    );
  });
});
