import { present } from '../base/assert.ts';
import type { IsoDate } from '../base/iso-date.ts';
import type { BudgetLineId } from '../model/budget-line.ts';
import type { Basis } from './basis.ts';

/** When and by which change a line that some step touched was touched last; change null = the overhead rule of the evening. */
export function lastTouch(
  basis: Basis,
  lineId: BudgetLineId,
): { readonly date: IsoDate; readonly changeId: string | null } {
  const { date, changeId } = present(
    basis.stages().findLast((step) => step.lines.has(lineId)),
    `line ${lineId} was touched`,
  );
  return { date, changeId };
}
