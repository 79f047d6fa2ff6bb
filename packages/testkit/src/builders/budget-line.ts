import type { AccountGroupId, BudgetLine, BudgetLineId, UnitId } from '@samorg/domain';
import { ore } from '@samorg/domain';

/** The year of every line that does not say another one, and the baseline of the fixtures' scenarios. */
export const fixtureYear = 2024;

export type BudgetLineParts = Partial<BudgetLine> & {
  readonly id: BudgetLineId;
  readonly unitId: UnitId;
  readonly accountGroupId: AccountGroupId;
};

/** A line of 0 öre, until an amount is given. */
export function aLine(parts: BudgetLineParts): BudgetLine {
  return {
    year: fixtureYear,
    amountOre: ore(0),
    counterpartId: null,
    account: null,
    source: null,
    note: null,
    ...parts,
  };
}

/** What one unit sells to, or recovers from, another. */
export interface PairParts {
  /** The ids of the two lines begin with it. */
  readonly id: string;
  readonly sellerId: UnitId;
  readonly buyerId: UnitId;
  /** Positive öre. */
  readonly amountOre: number;
}

/** Internal sale and the purchase that mirrors it. */
export function aTrade({ id, sellerId, buyerId, amountOre }: PairParts): BudgetLine[] {
  return [
    aLine({
      id: `${id}-s`,
      unitId: sellerId,
      accountGroupId: 'internalSale',
      counterpartId: buyerId,
      amountOre: ore(-amountOre),
    }),
    aLine({
      id: `${id}-p`,
      unitId: buyerId,
      accountGroupId: 'internalPurchase',
      counterpartId: sellerId,
      amountOre: ore(amountOre),
    }),
  ];
}

/** Overhead recovered by a staff unit (the seller) and charged to another. */
export function anOverhead({ id, sellerId, buyerId, amountOre }: PairParts): BudgetLine[] {
  return [
    aLine({
      id: `${id}-r`,
      unitId: sellerId,
      accountGroupId: 'overheadRecovery',
      counterpartId: buyerId,
      amountOre: ore(-amountOre),
    }),
    aLine({
      id: `${id}-c`,
      unitId: buyerId,
      accountGroupId: 'overheadCharge',
      counterpartId: sellerId,
      amountOre: ore(amountOre),
    }),
  ];
}

/** Board funding paid by a finance unit (the seller) and received by a board. */
export function aFunding({ id, sellerId, buyerId, amountOre }: PairParts): BudgetLine[] {
  return [
    aLine({
      id: `${id}-g`,
      unitId: sellerId,
      accountGroupId: 'fundingPaid',
      counterpartId: buyerId,
      amountOre: ore(amountOre),
    }),
    aLine({
      id: `${id}-f`,
      unitId: buyerId,
      accountGroupId: 'fundingReceived',
      counterpartId: sellerId,
      amountOre: ore(-amountOre),
    }),
  ];
}
