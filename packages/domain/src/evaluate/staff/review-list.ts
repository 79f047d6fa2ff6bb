import type { IsoDate } from '../../base/iso-date.ts';
import { compareIds } from '../../base/order.ts';
import { usualSpanLimit } from '../../model/manager-span.ts';
import type { PositionId } from '../../model/position.ts';
import { addTotals, noTotals, totalsOfPosition } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { Staff } from '../evaluation.ts';
import { type MovedPosition, movedPositions } from './moved-position.ts';
import { flagReader, type ReviewFlag } from './review-flag.ts';
import type { ReviewReason } from './review-reason.ts';
import { staffOf } from './staff.ts';

/** One moved position for HR to check before the decision. Never persons. */
export interface ReviewRow {
  readonly positionId: PositionId;
  /** The position of the baseline that it is or is a piece of. */
  readonly originId: PositionId;
  readonly title: string;
  readonly fromUnitId: UnitId;
  /** The accounting body of the unit that it comes from: board, finance unit, legal entity or association. */
  readonly fromBoardId: UnitId;
  readonly toUnitId: UnitId;
  readonly toBoardId: UnitId;
  readonly reason: ReviewReason;
  /** First day at the place where it ends. */
  readonly effectiveDate: IsoDate;
  /** Byte av arbetsgivare: the two units lie in different legal entities (6 b § LAS). */
  readonly employerChange: boolean;
  readonly headcount: number;
  readonly vacantHeadcount: number;
  readonly fteMilli: number;
  /** Full-year öre; null = unknown. */
  readonly annualCostOre: number | null;
  /** Managers that it reports to before and after, in order of id; empty = nobody. */
  readonly managersBeforeIds: readonly PositionId[];
  readonly managersAfterIds: readonly PositionId[];
  readonly flags: readonly ReviewFlag[];
}

/** Granskningslista: every position that stands elsewhere, by board and unit that it comes to, title and id. */
export interface ReviewList {
  readonly rows: readonly ReviewRow[];
  /** Of all rows; known costs only. */
  readonly sum: Staff;
}

/**
 * The list of a reform. Rows between boards add up to `moved`, those with another employer to `employerChange`; rows inside a
 * board are here too, since their unit, and perhaps their manager, is another. Costs what moves. Throws `Overflow`.
 */
export function reviewListOf(comparison: Comparison, spanLimit: number = usualSpanLimit): ReviewList {
  const moved = movedPositions(comparison).sort(compareMoved);
  const [firstDate = ''] = moved.map((move) => move.effectiveDate).sort(compareIds);
  const flagsOf = flagReader(comparison, { firstDate, spanLimit });
  const sum = moved.reduce((totals, move) => addTotals(totals, totalsOfPosition(move.now)), noTotals);
  return { rows: moved.map((move) => rowOf(move, flagsOf(move))), sum: staffOf(sum) };
}

function rowOf({ origin, now, ledUnitAfterId: _led, ...move }: MovedPosition, flags: readonly ReviewFlag[]): ReviewRow {
  return {
    positionId: now.id,
    originId: origin.id,
    title: now.title,
    fromUnitId: origin.unitId,
    toUnitId: now.unitId,
    headcount: now.headcount,
    vacantHeadcount: now.vacantHeadcount,
    fteMilli: now.fteMilli,
    annualCostOre: now.annualCostOre,
    ...move,
    flags,
  };
}

function compareMoved(a: MovedPosition, b: MovedPosition): number {
  return (
    compareIds(a.toBoardId, b.toBoardId) ||
    compareIds(a.now.unitId, b.now.unitId) ||
    compareIds(a.now.title, b.now.title) ||
    compareIds(a.now.id, b.now.id)
  );
}
