import { present } from '../../base/assert.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import { ledUnitOver, managersOf } from '../../model/leadership.ts';
import { bodyOf, legalEntityOf, type Organisation, positionOf, positionsOn } from '../../model/organisation.ts';
import type { Position, PositionId } from '../../model/position.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import { placingDatesOf } from '../placement/placing-dates.ts';
import { originOf, writtenPositions } from './position-origin.ts';
import { type ReviewReason, reasonsOfPlacing } from './review-reason.ts';

/** A position, or a piece of one, that stands elsewhere in the last state than in the baseline. */
export interface MovedPosition {
  /** The position of the baseline that it is or is a piece of, as it was. */
  readonly origin: Position;
  /** As it is in the last state. */
  readonly now: Position;
  readonly reason: ReviewReason;
  /** First day at the place where it ends. */
  readonly effectiveDate: IsoDate;
  /** Accounting bodies of its unit. */
  readonly fromBoardId: UnitId;
  readonly toBoardId: UnitId;
  readonly employerChange: boolean;
  /** Managers that it reports to, in order of id; empty = nobody up to the top. */
  readonly managersBeforeIds: readonly PositionId[];
  readonly managersAfterIds: readonly PositionId[];
  /** The unit that the managers after lead; null = nobody. */
  readonly ledUnitAfterId: UnitId | null;
}

/**
 * Every position of a rehomed branch, and every one that is on another unit than it or its origin was, whether the board changes
 * or not. Costs what moves.
 */
export function movedPositions(comparison: Comparison): MovedPosition[] {
  const { before, after, replay } = comparison;
  const roots = comparison.rootOfUnit();
  const reasons = reasonsOfPlacing(comparison);
  const dateOf = placingDatesOf(replay);
  const candidates = new Set(writtenPositions(comparison).map((row) => row.id));
  for (const unitId of roots.keys()) for (const id of positionsOn(after, unitId)) candidates.add(id);
  return [...candidates].flatMap((id) => {
    const [origin, now] = [originOf(before, id), positionOf(after, id)];
    const staysOnUnit = origin.unitId === now.unitId;
    if (staysOnUnit && !roots.has(now.unitId)) return [];
    const ledUnitAfterId = ledUnitOver(after, now);
    return [
      {
        origin,
        now,
        reason: staysOnUnit ? 'withUnit' : present(reasons.get(id), `a change put ${id} on its unit`),
        effectiveDate: dateOf(id),
        fromBoardId: bodyOf(before, origin.unitId),
        toBoardId: bodyOf(after, now.unitId),
        employerChange: legalEntityOf(before, origin.unitId) !== legalEntityOf(after, now.unitId),
        managersBeforeIds: managersAt(before, ledUnitOver(before, origin)),
        managersAfterIds: managersAt(after, ledUnitAfterId),
        ledUnitAfterId,
      },
    ];
  });
}

function managersAt(organisation: Organisation, ledUnitId: UnitId | null): PositionId[] {
  return ledUnitId === null ? [] : managersOf(organisation, ledUnitId);
}
