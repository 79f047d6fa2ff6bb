import { entriesOf, holds } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { toJsonInteger } from '../base/overflow.ts';
import type { Staff } from '../evaluate/evaluation.ts';
import { staffOf } from '../evaluate/staff/staff.ts';
import { type Organisation, totalsOf, unitOf } from '../model/organisation.ts';
import { needOf } from '../model/totals.ts';
import type { UnitId } from '../model/unit.ts';
import { sameValue } from '../patch/same-value.ts';

/** What one accounting body answers for, full year. */
export interface BoardFigures {
  /** Budgeted staff with its known cost. */
  readonly staff: Staff;
  /** Behov: net cost except board funding and transition cost, öre. */
  readonly needOre: number;
}

/** One accounting body in two states; null where it is not there, or answers for nothing of its own. */
export interface ComparedBoard {
  readonly boardId: UnitId;
  readonly a: BoardFigures | null;
  readonly b: BoardFigures | null;
}

/**
 * Staff and need per body in two states, in order of id: every board of either, and every other body that holds lines or
 * staff. Costs the number of bodies. Throws `Overflow`.
 */
export function comparedBoards(a: Organisation, b: Organisation): ComparedBoard[] {
  const ids = [a, b].flatMap((state) =>
    [...entriesOf(state.bodies)].map(([id]) => id).filter((id) => isRow(state, id)),
  );
  return sortedIds(ids).map((boardId) => ({ boardId, a: figuresOf(a, boardId), b: figuresOf(b, boardId) }));
}

/** Whether staff or need of a body differ. */
export function isBoardAffected(board: ComparedBoard): boolean {
  return !sameValue(board.a, board.b);
}

function isRow(state: Organisation, id: UnitId): boolean {
  const { lineCount, headcount, fteMilli } = totalsOf(state, id);
  return unitOf(state, id).kind === 'board' || lineCount > 0 || headcount > 0n || fteMilli > 0n;
}

function figuresOf(state: Organisation, id: UnitId): BoardFigures | null {
  if (!holds(state.bodies, id)) return null;
  const totals = totalsOf(state, id);
  return { staff: staffOf(totals), needOre: toJsonInteger(needOf(totals)) };
}
