import type { TechnicalAdjustment } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { entity, inOrder, type State, total, twiceIn, unitIn } from './state.ts';

/** A decided change of funding. */
export function technicalAdjustment(state: State, { entries }: TechnicalAdjustment): Answer {
  const ids = entries.map((entry) => entry.boardId);
  const others = ids.filter((id) => unitIn(state, id).kind !== 'board');
  if (others.length > 0) return { code: 'notABoard', refs: inOrder(others) };
  if (twiceIn(ids).length > 0) return { code: 'duplicateId', refs: twiceIn(ids) };
  const crooked = inOrder(ids.map((id) => entity(state, id))).filter(
    (root) =>
      total(
        entries.filter((entry) => entity(state, entry.boardId) === root).map((entry) => BigInt(entry.amountOre)),
      ) !== 0n,
  );
  if (crooked.length > 0) return { code: 'adjustmentNotBalanced', refs: crooked };
  if (entries.every((entry) => entry.amountOre === 0)) return { code: 'noChange', refs: inOrder(ids) };
  const added = entries.map((entry) => ({ boardId: entry.boardId, amount: BigInt(entry.amountOre) }));
  return { state: { ...state, decided: [...state.decided, ...added] } };
}
