import { expect, it } from 'vitest';
import { head, line, organisation, position, positionMove, unitsOf } from '../../test/fixture.ts';
import type { Change } from './change.ts';
import { planChange } from './plan-change.ts';
import { isRefusal } from './refusal.ts';

const units = unitsOf(['R legalEntity'], ['N board', 'R'], ['A unit', 'N'], ['B unit', 'N']);

it('refuses a change that would make what a change of the same id has made before', () => {
  const carriedOut = organisation({
    units,
    positions: [position({ id: 'p', unitId: 'A' }), position({ id: 'p~c', unitId: 'B' })],
    budgetLines: [line('budget~c', ['A', 'cost', 1])],
  });
  expect(planChange(carriedOut, positionMove('B', [['p', 1]]))).toEqual({ code: 'duplicateId', refs: ['p~c'] });
  const means: Change = {
    ...head,
    type: 'adjustBudget',
    unitId: 'A',
    accountGroupId: 'cost',
    amountOre: line('', ['', '', 5]).amountOre,
    recurrence: 'recurring',
    priceYear: null,
  };
  expect(planChange(carriedOut, means)).toEqual({ code: 'duplicateId', refs: ['budget~c'] });
  expect(isRefusal(planChange(carriedOut, { ...means, id: 'd' }))).toBe(false);
});
