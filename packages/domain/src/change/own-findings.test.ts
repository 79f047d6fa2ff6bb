import { expect, it } from 'vitest';
import { head, line, organisation, position, positionMove, transfer, unitsOf } from '../../test/fixture.ts';
import type { Gap, Warning } from '../model/finding.ts';
import { ore } from '../quantity/ore.ts';
import type { AdjustBudget } from './adjust-budget.ts';
import type { AgreeService } from './agree-service.ts';
import type { Change } from './change.ts';
import type { ConsolidateStaffFunction } from './consolidate-staff-function.ts';
import { planChange } from './plan-change.ts';
import { isRefusal } from './refusal.ts';
import { gapsOfChange, warningsOfChange } from './verbs.ts';

const state = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['M board', 'R'],
    ['D department', 'N'],
    ['E unit', 'D'],
    ['F unit', 'E'],
    ['G unit', 'F'],
    ['H unit', 'N'],
    ['I unit', 'H'],
  ),
  staffFunctions: [
    { id: 'hr', name: 'HR' },
    { id: 'it', name: 'IT' },
  ],
  positions: [
    position({
      id: 'shared',
      unitId: 'D',
      staffFunctionShares: [
        { staffFunctionId: 'hr', weight: 1 },
        { staffFunctionId: 'it', weight: 3 },
      ],
    }),
    position({ id: 'unpriced', unitId: 'D', staffFunctionId: 'hr', annualCostOre: null }),
  ],
  budgetLines: [
    line('d', ['D', 'cost', 500]),
    line('e', ['E', 'income', -200]),
    line('pay', ['D', 'personnel', 70]),
    line('f', ['F', 'cost', 9]),
  ],
});

const priced = (parts: Partial<AdjustBudget>): AdjustBudget => ({
  ...head,
  type: 'adjustBudget',
  unitId: 'D',
  accountGroupId: 'cost',
  amountOre: ore(100),
  recurrence: 'oneOff',
  priceYear: null,
  ...parts,
});

const agreed = (priceYear: number): AgreeService => ({
  ...head,
  type: 'agreeService',
  agreementId: 'a',
  providerUnitId: 'D',
  customerUnitId: 'M',
  priceYear,
  lines: [],
});

const consolidated: ConsolidateStaffFunction = {
  ...head,
  type: 'consolidateStaffFunction',
  staffFunctionId: 'hr',
  fromUnitIds: ['D'],
  toUnitId: 'M',
  includeSharedService: false,
};

const mixed = { code: 'priceLevelMixed', refs: ['c'] } as const;

it.each<[what: string, change: Change, warnings: readonly Warning[], gaps: readonly Gap[]]>([
  ['an amount in the prices of the budget year', priced({ priceYear: 2024 }), [], []],
  ['an amount in unsaid prices', priced({}), [], []],
  ['an amount in other prices', priced({ priceYear: 2023 }), [{ ...mixed, amountOre: null }], [mixed]],
  ['transition cost in other prices', priced({ priceYear: 2023, accountGroupId: 'transition' }), [], []],
  ['an agreement in other prices', agreed(2025), [{ ...mixed, amountOre: null }], [mixed]],
  ['an agreement in the prices of the budget year', agreed(2024), [], []],
  [
    'staff of which one position is divided and one has no known cost',
    consolidated,
    [{ code: 'splitPosition', refs: ['shared'], amountOre: null }],
    [{ code: 'positionCostUnknown', refs: ['unpriced'] }],
  ],
  ['a part of a position, as asked', positionMove('M', [['shared', 1]]), [], []],
  [
    'a position without known cost',
    positionMove('M', [['unpriced']]),
    [],
    [{ code: 'positionCostUnknown', refs: ['unpriced'] }],
  ],
  ['a transfer of everything', transfer('D', 'M'), [], []],
  [
    'a transfer that leaves a unit behind',
    transfer('D', 'M', { except: ['F', 'G'] }),
    [{ code: 'parentLinesUndivided', refs: ['c'], amountOre: 300 }],
    [],
  ],
  ['a transfer without costs above what stays', transfer('H', 'M', { except: ['I'] }), [], []],
  ['a change without findings of its own', { ...head, type: 'renameUnit', unitId: 'D', name: 'Ny' }, [], []],
])('%s', (_, change, warnings, gaps) => {
  const patch = planChange(state, change);
  if (isRefusal(patch)) throw new Error(`refused: ${patch.code}`);
  const deed = { met: state, patch };
  expect([warningsOfChange(change, deed), gapsOfChange(change, deed)]).toEqual([warnings, gaps]);
});
