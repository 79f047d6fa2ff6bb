import { compareIds } from '../../base/order.ts';
import type { ChangeType } from '../../change/change.ts';
import type { PositionId } from '../../model/position.ts';
import type { Comparison } from '../comparison.ts';

/** Why a position stands elsewhere; `withUnit` when it is on the unit that it was on. */
export const reviewReasons = ['withUnit', 'byItself', 'consolidated', 'splitShare', 'unitEnded'] as const;

/**
 * withUnit: its unit moved, or one above it. byItself: the position, or some places of it, was moved (transferPositions).
 * consolidated: all of it serves a staff function that is brought together. splitShare: only its share of such a function moves.
 * unitEnded: its unit was merged or closed, and its home took over.
 */
export type ReviewReason = (typeof reviewReasons)[number];

/** Why positions came to another unit, by position: what the last change to place it did. Costs the scenario. */
export function reasonsOfPlacing({ replay }: Comparison): Map<PositionId, ReviewReason> {
  const reasons = new Map<PositionId, ReviewReason>();
  const steps = replay.steps.toSorted((a, b) => compareIds(a.change.effectiveDate, b.change.effectiveDate));
  for (const { change, outcome } of steps) {
    if (outcome.kind !== 'planned') continue;
    const { updated = [], added = [] } = outcome.patch.positions ?? {};
    for (const { id, after } of updated) {
      if (after.unitId !== undefined) reasons.set(id, reasonOf(change.type, 'whole'));
    }
    for (const { id } of added) reasons.set(id, reasonOf(change.type, 'piece'));
  }
  return reasons;
}

function reasonOf(type: ChangeType, part: 'whole' | 'piece'): ReviewReason {
  if (type === 'transferPositions') return 'byItself';
  if (type !== 'consolidateStaffFunction') return 'unitEnded';
  return part === 'whole' ? 'consolidated' : 'splitShare';
}
