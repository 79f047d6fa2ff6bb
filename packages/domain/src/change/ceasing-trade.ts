import { present } from '../base/assert.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import {
  childrenOf,
  legalEntityOf,
  lineOf,
  linesOn,
  type Organisation,
  roleOf,
  totalsOf,
  unitOf,
} from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { isBodyKind } from '../model/unit-place.ts';
import { fateOf, type MovedPart } from './moved-part.ts';
import type { TransferUnit } from './transfer-unit.ts';

/** A transfer that is being planned: who goes, and the new parents. */
export interface PlannedTransfer {
  readonly part: MovedPart;
  readonly places: ReadonlyMap<UnitId, UnitId>;
}

/**
 * The lines that cease by the trade policy: internal sale from the moved part to the rest with its mirrored purchase.
 * dissolve: only where seller and buyer are in one legal entity before and after. Sale whose buyer is unknown stays.
 */
export function ceasingTrade(
  organisation: Organisation,
  change: TransferUnit,
  transfer: PlannedTransfer,
): BudgetLine[] {
  const ceasing: BudgetLine[] = [];
  for (const line of salesToTheRest(organisation, transfer.part)) {
    const buyerId = present(line.counterpartId, 'a sale to the rest has a buyer');
    if (change.tradePolicy === 'dissolve' && !staysInOneEntity(organisation, transfer.places, [line.unitId, buyerId]))
      continue;
    ceasing.push(line);
  }
  return [...ceasing, ...mirrorsOf(organisation, ceasing)];
}

/** Internal sale lines from the moved part to units outside it. Visits the branches of the moved part that hold internal lines. */
export function* salesToTheRest(organisation: Organisation, part: MovedPart): Generator<BudgetLine> {
  for (const line of internalLinesOfMovedPart(organisation, part)) {
    if (roleOf(organisation, line) !== 'internalSale' || line.counterpartId === null) continue;
    if (fateOf(organisation, part, line.counterpartId) !== 'goes') yield line;
  }
}

/** Every trade and overhead line on the moved part; branches without any are passed by. */
export function* internalLinesOfMovedPart(organisation: Organisation, part: MovedPart): Generator<BudgetLine> {
  const stack = [part.unitId];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (totalsOf(organisation, id).internalLinkCount === 0 && !holdsBodies(organisation, id)) continue;
    if (fateOf(organisation, part, id) === 'goes') {
      for (const lineId of linesOn(organisation, id)) yield lineOf(organisation, lineId);
    }
    stack.push(...childrenOf(organisation, id));
  }
}

/** The legal entity of a unit with the new parents in force. */
export function entityAfter(organisation: Organisation, places: ReadonlyMap<UnitId, UnitId>, id: UnitId): UnitId {
  let at = id;
  for (;;) {
    const above = places.get(at) ?? unitOf(organisation, at).parentId;
    if (above === null) return at;
    at = above;
  }
}

function staysInOneEntity(
  organisation: Organisation,
  places: ReadonlyMap<UnitId, UnitId>,
  [seller, buyer]: readonly [UnitId, UnitId],
): boolean {
  return (
    legalEntityOf(organisation, seller) === legalEntityOf(organisation, buyer) &&
    entityAfter(organisation, places, seller) === entityAfter(organisation, places, buyer)
  );
}

/** The purchases that mirror the sales: on the buyer with the seller as counterpart. */
function mirrorsOf(organisation: Organisation, sales: readonly BudgetLine[]): BudgetLine[] {
  const pairs = new Map<UnitId, Set<UnitId>>();
  for (const sale of sales) {
    const buyerId = present(sale.counterpartId, 'a sale to the rest has a buyer');
    const sellers = pairs.get(buyerId) ?? new Set();
    pairs.set(buyerId, sellers.add(sale.unitId));
  }
  const mirrors: BudgetLine[] = [];
  for (const [buyerId, sellers] of pairs) {
    for (const lineId of linesOn(organisation, buyerId)) {
      const line = lineOf(organisation, lineId);
      const mirrored = line.counterpartId !== null && sellers.has(line.counterpartId);
      if (mirrored && roleOf(organisation, line) === 'internalPurchase') mirrors.push(line);
    }
  }
  return mirrors;
}

/** Whether sums of a unit may leave out lines below it, because a body keeps its sums to itself. */
function holdsBodies(organisation: Organisation, id: UnitId): boolean {
  const { kind } = unitOf(organisation, id);
  return isBodyKind(kind) || kind === 'assembly';
}
