import type { IsoDate } from '../base/iso-date.ts';
import type { Ore } from '../quantity/ore.ts';
import type { AccountGroupId } from './account-group.ts';
import type { UnitId } from './unit.ts';

/** An ended unit and the home of what was on it: the receiving unit of a merger, or the last parent of a closed unit. */
export interface Ending {
  readonly id: UnitId;
  readonly homeId: UnitId;
  /** True for a merger: the home is the successor. */
  readonly merged: boolean;
}

/** Lineage of a created unit: the units that it grows out of. */
export interface Lineage {
  readonly id: UnitId;
  readonly predecessorIds: readonly UnitId[];
}

/** A one-off change of the budget in the year of its date, on the body that the unit has that evening; no part-year factor. */
export interface OneOff {
  /** Id of the change. */
  readonly id: string;
  readonly unitId: UnitId;
  readonly accountGroupId: AccountGroupId;
  readonly date: IsoDate;
  readonly amountOre: Ore;
}

/** Decided changes of board funding (technicalAdjustment), full-year öre from a date; + = the board gets more. */
export interface DecidedAdjustment {
  /** Id of the change. */
  readonly id: string;
  readonly date: IsoDate;
  readonly entries: readonly { readonly boardId: UnitId; readonly amountOre: Ore }[];
}

/** Tjänsteleveransavtal in force: what one unit delivers to another and at what price, per full year, ex VAT. */
export interface Agreement {
  /** Id of the agreement. */
  readonly id: string;
  /** The change that made or last replaced it. */
  readonly changeId: string;
  readonly providerUnitId: UnitId;
  readonly customerUnitId: UnitId;
  readonly lines: readonly AgreedService[];
}

/** One service of an agreement: basutbud or tilläggstjänst. */
export interface AgreedService {
  readonly id: string;
  readonly name: string;
  readonly tier: 'base' | 'addOn';
  readonly unitOfMeasure: string | null;
  /** Units a year; null = not known. */
  readonly volume: number | null;
  /** Öre per unit; null = not known. */
  readonly unitPriceOre: Ore | null;
}
