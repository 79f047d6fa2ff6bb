import type { UnitId } from '../../model/unit.ts';
import { sameValue } from '../../patch/same-value.ts';
import type { MatrixCell, StaffFunctionMatrix } from './staff-function-matrix.ts';

/** A cell of the matrix that differs, with its administration. */
export interface ChangedCell extends MatrixCell {
  readonly administrationId: UnitId;
}

/**
 * The cells whose places, årsarbetare or known cost differ before and after; the largest difference of årsarbetare first,
 * equal ones in the order of the matrix.
 */
export function changedCellsOf({ rows }: StaffFunctionMatrix): ChangedCell[] {
  return rows
    .flatMap(({ administrationId, cells }) => cells.map((cell) => ({ ...cell, administrationId })))
    .filter(({ before, after }) => !sameValue(before, after))
    .sort((a, b) => differenceOf(b) - differenceOf(a));
}

function differenceOf({ before, after }: ChangedCell): number {
  return Math.abs(after.total.fteMilli - before.total.fteMilli);
}
