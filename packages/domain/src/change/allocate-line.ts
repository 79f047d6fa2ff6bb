import type { BudgetLineId } from '../model/budget-line.ts';
import type { UnitId } from '../model/unit.ts';
import type { ChangeHead } from './change-head.ts';

/** Fördela budgetrad: an external line is divided over units by weight, or handed over whole (one share). */
export interface AllocateLine extends ChangeHead {
  readonly type: 'allocateLine';
  readonly lineId: BudgetLineId;
  readonly shares: readonly { readonly unitId: UnitId; readonly weight: number }[];
}
