import { present } from '../base/assert.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import type { InternalKind } from '../model/internal-kind.ts';
import { legalEntityOf, lineOf, linksOf, type Organisation, roleOf, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { type MovedPart, unitsOfMovedPart } from './moved-part.ts';
import type { TradePolicy } from './trade-policy.ts';

/** A transfer that is being planned: who goes, and the new parents. */
export interface PlannedTransfer {
  readonly part: MovedPart;
  readonly places: ReadonlyMap<UnitId, UnitId>;
}

/**
 * The lines that cease by the trade policy: internal sale from the moved part to the rest with its mirrored purchase.
 * dissolve: only where seller and buyer are in one legal entity before and after. Sale whose buyer is unknown stays.
 */
export function ceasingTrade(organisation: Organisation, policy: TradePolicy, transfer: PlannedTransfer): BudgetLine[] {
  const ceasing: BudgetLine[] = [];
  for (const line of salesToTheRest(organisation, transfer.part)) {
    const buyerId = present(line.counterpartId, 'a sale to the rest has a buyer');
    if (policy === 'dissolve' && !staysInOneEntity(organisation, transfer.places, [line.unitId, buyerId])) continue;
    ceasing.push(line);
  }
  return [...ceasing, ...mirrorsOf(organisation, ceasing)];
}

/** Internal sale lines from the moved part to units outside it. Visits the moved part. */
export function* salesToTheRest(organisation: Organisation, part: MovedPart): Generator<BudgetLine> {
  for (const line of linksWithTheRest(organisation, part, 'trade')) {
    if (roleOf(organisation, line) === 'internalSale' && line.counterpartId !== null) yield line;
  }
}

/** Internal lines of a kind on the moved part whose other side, known or not, is outside it. Visits the moved part. */
export function* linksWithTheRest(
  organisation: Organisation,
  part: MovedPart,
  kind: InternalKind,
): Generator<BudgetLine> {
  const moved = new Set(unitsOfMovedPart(organisation, part));
  for (const unitId of moved) {
    for (const lineId of linksOf(organisation, kind, unitId)) {
      const line = lineOf(organisation, lineId);
      const isOwn = line.unitId === unitId;
      if (isOwn && (line.counterpartId === null || !moved.has(line.counterpartId))) yield line;
    }
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
    for (const lineId of linksOf(organisation, 'trade', buyerId)) {
      const line = lineOf(organisation, lineId);
      const mirrored = line.unitId === buyerId && line.counterpartId !== null && sellers.has(line.counterpartId);
      if (mirrored && roleOf(organisation, line) === 'internalPurchase') mirrors.push(line);
    }
  }
  return mirrors;
}
