import type { AccountGroupId } from '../model/account-group.ts';
import type { UnitId } from '../model/unit.ts';
import type { Ore } from '../quantity/ore.ts';
import type { ChangeHead } from './change-head.ts';

/** Ändra budget: means are added (+) or saved (−), per full year from a date or once in its year. */
export interface AdjustBudget extends ChangeHead {
  readonly type: 'adjustBudget';
  readonly unitId: UnitId;
  readonly accountGroupId: AccountGroupId;
  readonly amountOre: Ore;
  readonly recurrence: 'recurring' | 'oneOff';
  /** Price level of the amount; null = that of the budget year. */
  readonly priceYear: number | null;
}
