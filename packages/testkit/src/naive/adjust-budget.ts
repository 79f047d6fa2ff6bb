import type { AccountRole, AdjustBudget } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { type State, unitIn } from './state.ts';

/** A change of the budget, recurring or of one year. */
export function adjustBudget(state: State, change: AdjustBudget, role: AccountRole): Answer {
  const { unitId, accountGroupId: group, recurrence } = change;
  if (unitIn(state, unitId).kind === 'finance') return { code: 'placeNotAllowed', refs: [unitId] };
  if (!['personnel', 'cost', 'income', 'transition'].includes(role)) return { code: 'internalLine', refs: [group] };
  const isTransition = role === 'transition';
  if (isTransition && recurrence === 'recurring') return { code: 'transitionRecurring', refs: [group] };
  const amount = BigInt(change.amountOre);
  if (amount === 0n) return { code: 'noChange', refs: [unitId] };
  if (recurrence === 'oneOff') {
    const oneOff = { date: change.effectiveDate, unitId, isTransition, amount };
    return { state: { ...state, oneOffs: [...state.oneOffs, oneOff] }, isTransition };
  }
  const line = {
    id: `~${change.id} budget`,
    fileId: null,
    unitId,
    group,
    role,
    class: 'budget' as const,
    amount,
    counterpartId: null,
    pair: null,
  };
  return { state: { ...state, lines: [...state.lines, line] }, isTransition };
}
