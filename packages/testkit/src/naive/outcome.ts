import type { Change } from '@samorg/domain';
import { adjustBudget } from './adjust-budget.ts';
import { agreeService } from './agree-service.ts';
import { allocateLine } from './allocate-line.ts';
import type { Answer } from './answer.ts';
import { closeUnit } from './close-unit.ts';
import { type Ground, isTaken } from './common-checks.ts';
import { consolidateStaffFunction } from './consolidate-staff-function.ts';
import { createUnit, renameUnit } from './create-unit.ts';
import { mergeUnits } from './merge-units.ts';
import { reassignActivity } from './reassign-activity.ts';
import { roleIn, there } from './state.ts';
import { technicalAdjustment } from './technical-adjustment.ts';
import { transferPositions } from './transfer-positions.ts';
import { transferUnit } from './transfer-unit.ts';

/** What a change that passed the common checks makes, or its own refusal. */
export function outcomeOf(ground: Ground, change: Change): Answer {
  const { state, statement } = ground;
  const groupOf = (role: string): string => there(statement.accountGroups.find((group) => group.role === role)).id;
  switch (change.type) {
    case 'createUnit':
      return createUnit(state, change, isTaken(ground, change.unitId));
    case 'renameUnit':
      return renameUnit(state, change);
    case 'transferUnit':
      return transferUnit(state, change);
    case 'mergeUnits':
      return mergeUnits(state, change);
    case 'closeUnit':
      return closeUnit(state, change);
    case 'transferPositions':
      return transferPositions(state, change, groupOf('personnel'));
    case 'consolidateStaffFunction':
      return consolidateStaffFunction(state, change, groupOf('personnel'));
    case 'allocateLine':
      return allocateLine(state, change);
    case 'adjustBudget':
      return adjustBudget(state, change, roleIn(statement, change.accountGroupId));
    case 'agreeService':
      return agreeService(state, change, { sale: groupOf('internalSale'), purchase: groupOf('internalPurchase') });
    case 'technicalAdjustment':
      return technicalAdjustment(state, change);
    case 'reassignActivity':
      return reassignActivity(state, change);
  }
}
