import type { Ore } from '../quantity/ore.ts';
import type { AccountGroupId } from './account-group.ts';
import type { UnitId } from './unit.ts';

export type BudgetLineId = string;

/**
 * Where a line that no file holds comes from.
 * piece: part of a divided line of the file. positionMove: one of the two lines (−c, +c) of a moved position's cost.
 * adjustBudget: a recurring change of the budget. agreement: sale or purchase of a tjänsteleveransavtal.
 */
export type LineOrigin =
  | { readonly kind: 'piece'; readonly ofLineId: BudgetLineId }
  | { readonly kind: 'positionMove'; readonly changeId: string; readonly positionId: string }
  | { readonly kind: 'adjustBudget'; readonly changeId: string }
  | { readonly kind: 'agreement'; readonly agreementId: string; readonly changeId: string };

/** Budgetrad: one amount of a full year on one unit, in the prices of its year. */
export interface BudgetLine {
  readonly id: BudgetLineId;
  readonly unitId: UnitId;
  readonly accountGroupId: AccountGroupId;
  readonly year: number;
  /** Cost +, income −. */
  readonly amountOre: Ore;
  /** Motpart: the unit on the other side of an internal line; null = unknown, or an external line. */
  readonly counterpartId: UnitId | null;
  readonly account: string | null;
  readonly source: string | null;
  readonly note: string | null;
  /** Absent on a line of the file. */
  readonly origin?: LineOrigin;
}
