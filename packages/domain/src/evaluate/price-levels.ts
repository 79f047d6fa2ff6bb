import type { ChangeId } from '../change/change.ts';
import type { Comparison } from './comparison.ts';

/** Applied changes whose amounts are in the prices of another year than the budget year; one-off transition costs apart. */
export function mixedPriceChanges(comparison: Comparison): ChangeId[] {
  const { budgetYear, reference } = comparison.before;
  return comparison.replay.steps.flatMap(({ change, outcome }) => {
    if (outcome.kind !== 'planned') return [];
    if (change.type !== 'agreeService' && change.type !== 'adjustBudget') return [];
    const isTransition =
      change.type === 'adjustBudget' && reference.accountGroups.get(change.accountGroupId)?.role === 'transition';
    return change.priceYear !== null && change.priceYear !== budgetYear && !isTransition ? [change.id] : [];
  });
}
