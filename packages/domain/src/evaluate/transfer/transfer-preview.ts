import { lazy } from '../../base/lazy.ts';
import { compareIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { linksWithTheRest, salesToTheRest } from '../../change/ceasing-trade.ts';
import { type MovedPart, movedPartOf, unitsOfMovedPart } from '../../change/moved-part.ts';
import type { TransferUnit } from '../../change/transfer-unit.ts';
import { isFundingRole } from '../../model/account-group.ts';
import type { BudgetLine } from '../../model/budget-line.ts';
import {
  bodyOf,
  childrenOf,
  findUnit,
  isAtOrBelow,
  lineOf,
  linesOn,
  type Organisation,
  roleOf,
  totalsOf,
  unitOf,
} from '../../model/organisation.ts';
import { addTotals, noTotals, type Totals } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import { isBodyKind } from '../../model/unit-place.ts';
import type { Staff } from '../evaluation.ts';
import { staffOf } from '../staff/staff.ts';
import { type SubtreeRow, subtreeRows } from './transfer-subtree.ts';

/** Trade with the rest: how many units on the other side, and the amount as a positive one. */
export interface TradeSummary {
  readonly counterparts: number;
  readonly amountOre: number;
}

/** What a transfer takes along and leaves, told before it is decided; also of a transfer that will be refused. */
export interface TransferPreview {
  readonly subtree: readonly SubtreeRow[];
  readonly goes: Staff;
  readonly stays: Staff;
  /** Full-year öre per account group of what lies on the moved part, funding apart; in order of the file. */
  readonly costs: readonly { readonly accountGroupId: string; readonly amountOre: number }[];
  /** Internal sale from the moved part to the rest: what the trade policy is about. */
  readonly internalSale: TradeSummary;
  /** What the moved part buys from the rest: stays at every policy. */
  readonly internalPurchase: TradeSummary;
  /** Overhead charged to the moved part by units of the body that it leaves; ceases at every policy. */
  readonly overheadCeasesOre: number;
}

/**
 * Reckons the preview; exceptions that are not below the unit are passed over. Each part is reckoned when it is read: who goes
 * costs the listed units only, the others visit the transferred subtree. Null when the unit does not live.
 */
export function transferPreviewOf(organisation: Organisation, change: TransferUnit): TransferPreview | null {
  if (findUnit(organisation, change.unitId) === undefined) return null;
  const exceptions = change.exceptions.filter(
    ({ unitId }) =>
      unitId !== change.unitId &&
      findUnit(organisation, unitId) !== undefined &&
      isAtOrBelow(organisation, unitId, change.unitId),
  );
  const part = movedPartOf(organisation, { unitId: change.unitId, exceptions });
  const subtree = lazy(() => subtreeRows(organisation, part, { ...change, exceptions }));
  const goes = lazy(() => totalsOfMovedPart(organisation, part));
  const stays = lazy(() => addTotals(branchTotals(organisation, part.unitId), goes(), -1));
  const costs = lazy(() => costsOn(organisation, [...unitsOfMovedPart(organisation, part)]));
  const internalSale = lazy(() => summaryOf([...salesToTheRest(organisation, part)]));
  const internalPurchase = lazy(() => summaryOf(purchasesFromTheRest(organisation, part)));
  const overheadCeases = lazy(() => overheadThatCeases(organisation, part, change.toParentId));
  return {
    get subtree() {
      return subtree();
    },
    get goes() {
      return staffOf(goes());
    },
    get stays() {
      return staffOf(stays());
    },
    get costs() {
      return costs();
    },
    get internalSale() {
      return internalSale();
    },
    get internalPurchase() {
      return internalPurchase();
    },
    get overheadCeasesOre() {
      return overheadCeases();
    },
  };
}

/** Totals of a branch, the finance unit below a board included: it goes where its board goes. */
function branchTotals(organisation: Organisation, id: UnitId): Totals {
  return childrenOf(organisation, id)
    .filter((child) => isBodyKind(unitOf(organisation, child).kind))
    .reduce((sum, child) => addTotals(sum, totalsOf(organisation, child)), totalsOf(organisation, id));
}

/** Totals of the moved part: each listed unit's branch comes in or goes out by its fate. */
function totalsOfMovedPart(organisation: Organisation, part: MovedPart): Totals {
  let sum = noTotals;
  for (const [id, fate] of part.listed) sum = addTotals(sum, branchTotals(organisation, id), fate === 'goes' ? 1 : -1);
  return sum;
}

function costsOn(organisation: Organisation, unitIds: readonly UnitId[]): TransferPreview['costs'] {
  const sums = new Map<string, bigint>();
  for (const unitId of unitIds) {
    for (const id of linesOn(organisation, unitId)) {
      const line = lineOf(organisation, id);
      if (isFundingRole(roleOf(organisation, line))) continue;
      sums.set(line.accountGroupId, (sums.get(line.accountGroupId) ?? 0n) + BigInt(line.amountOre));
    }
  }
  return organisation.reference.statement.accountGroups.flatMap((group) => {
    const sum = sums.get(group.id);
    return sum === undefined ? [] : [{ accountGroupId: group.id, amountOre: toJsonInteger(sum) }];
  });
}

function purchasesFromTheRest(organisation: Organisation, part: MovedPart): BudgetLine[] {
  return [...linksWithTheRest(organisation, part, 'trade')].filter(
    (line) => roleOf(organisation, line) === 'internalPurchase',
  );
}

function summaryOf(lines: readonly BudgetLine[]): TradeSummary {
  const sum = lines.reduce((total, line) => total + BigInt(line.amountOre), 0n);
  return {
    counterparts: new Set(lines.map((line) => line.counterpartId).sort(compareIds)).size,
    amountOre: toJsonInteger(sum < 0n ? -sum : sum),
  };
}

/** Overhead between the moved part and units that stay under the body that it leaves, if it leaves it. */
function overheadThatCeases(organisation: Organisation, part: MovedPart, toParentId: UnitId): number {
  const from = bodyOf(organisation, part.unitId);
  if (findUnit(organisation, toParentId) === undefined || bodyOf(organisation, toParentId) === from) return 0;
  let sum = 0n;
  for (const line of linksWithTheRest(organisation, part, 'overhead')) {
    if (line.counterpartId !== null && bodyOf(organisation, line.counterpartId) === from) sum += BigInt(line.amountOre);
  }
  return toJsonInteger(sum);
}
