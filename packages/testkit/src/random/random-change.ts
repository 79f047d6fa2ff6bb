import type { Change, ChangeHead, ChangeType } from '@samorg/domain';
import { type ChangeGround, type ChangeRecipe, dateOf } from './change-recipe.ts';
import { pick } from './pick.ts';
import { budgetAdjustment, fundingAdjustment, lineAllocation, serviceAgreement } from './random-money-changes.ts';
import { functionConsolidation, positionMove } from './random-staff-changes.ts';
import { activityReassignment, closing, creation, merger, renaming, transfer } from './random-unit-changes.ts';

/** The change of a recipe; null when there is nothing that it could name. */
export function changeOf(
  recipe: ChangeRecipe,
  { id, statement, state }: Omit<ChangeGround, 'head'> & { id: string },
): Change | null {
  const decisions = recipe.care === 'wild' ? [null, null, 'beslut', 'okänt'] : [null, 'beslut'];
  const head: ChangeHead = {
    id,
    effectiveDate: dateOf(recipe),
    decisionId: pick(decisions, recipe.where) ?? null,
    source: null,
    note: null,
  };
  return makers[recipe.verb](recipe, { head, statement, state });
}

const makers: Readonly<Record<ChangeType, (recipe: ChangeRecipe, ground: ChangeGround) => Change | null>> = {
  createUnit: creation,
  renameUnit: renaming,
  transferUnit: transfer,
  mergeUnits: merger,
  closeUnit: closing,
  transferPositions: positionMove,
  consolidateStaffFunction: functionConsolidation,
  allocateLine: lineAllocation,
  adjustBudget: budgetAdjustment,
  agreeService: serviceAgreement,
  technicalAdjustment: fundingAdjustment,
  reassignActivity: activityReassignment,
};
