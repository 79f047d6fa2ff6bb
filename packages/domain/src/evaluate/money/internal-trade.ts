import { lookUp, valuesOf } from '../../base/layered-map.ts';
import { compareIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { rememberOne } from '../../base/remember.ts';
import type { BudgetLine } from '../../model/budget-line.ts';
import { bodyOf, legalEntityOf, lineOf, linksOf, type Organisation, roleOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { InternalTrade, Reach, TradePair } from '../evaluation.ts';

/** Internhandel: all internal sale with a known buyer, before and after, and the pairs whose amount or reach changes. */
export function internalTradeOf(comparison: Comparison): InternalTrade {
  const { before, after, patch } = comparison;
  let change = 0n;
  for (const line of patch.lines?.added ?? []) change += soldBy(after, line);
  for (const line of patch.lines?.removed ?? []) change -= soldBy(before, line);
  const sold = soldIn(before);
  return {
    beforeOre: toJsonInteger(sold),
    afterOre: toJsonInteger(sold + change),
    pairs: tradePairsOf(comparison).filter(
      (pair) => pair.beforeOre !== pair.afterOre || pair.reachBefore !== pair.reachAfter,
    ),
  };
}

/** Every pair of seller and buyer that the reform may touch, changed or not, in order of seller and buyer. */
export function tradePairsOf(comparison: Comparison): TradePair[] {
  const { before, after } = comparison;
  const pairs: TradePair[] = [];
  for (const [sellerId, buyerIds] of touchedPairs(comparison)) {
    const [soldBefore, soldAfter] = [salesOf(before, sellerId), salesOf(after, sellerId)];
    for (const buyerId of buyerIds) {
      const [sumBefore, sumAfter] = [soldBefore.get(buyerId) ?? 0n, soldAfter.get(buyerId) ?? 0n];
      pairs.push({
        sellerId,
        buyerId,
        beforeOre: toJsonInteger(sumBefore),
        afterOre: toJsonInteger(sumAfter),
        reachBefore: sumBefore === 0n ? null : reachOf(before, sellerId, buyerId),
        reachAfter: sumAfter === 0n ? null : reachOf(after, sellerId, buyerId),
      });
    }
  }
  return pairs.sort((a, b) => compareIds(a.sellerId, b.sellerId) || compareIds(a.buyerId, b.buyerId));
}

/** Buyers by seller: of the sales between rehomed units and what did not move with them, and of the sales that the patch writes. */
function touchedPairs({ before, after, patch, rootOfUnit }: Comparison): Map<UnitId, Set<UnitId>> {
  const pairs = new Map<UnitId, Set<UnitId>>();
  const note = (organisation: Organisation, id: string): void => {
    const line = lookUp(organisation.tables.lines, id);
    if (line === undefined || line.counterpartId === null || roleOf(organisation, line) !== 'internalSale') return;
    const buyers = pairs.get(line.unitId);
    if (buyers === undefined) pairs.set(line.unitId, new Set([line.counterpartId]));
    else buyers.add(line.counterpartId);
  };
  const roots = rootOfUnit();
  for (const [unitId, root] of roots) {
    for (const id of linksOf(after, 'trade', unitId)) {
      const { unitId: one, counterpartId: other } = lineOf(after, id);
      const movedTogether = other !== null && roots.get(one) === root && roots.get(other) === root;
      if (!movedTogether) note(after, id);
    }
  }
  for (const line of patch.lines?.removed ?? []) note(before, line.id);
  for (const line of patch.lines?.added ?? []) note(after, line.id);
  for (const { id } of patch.lines?.updated ?? []) {
    note(before, id);
    note(after, id);
  }
  return pairs;
}

/** What a unit sells, as positive amounts by buyer. */
function salesOf(organisation: Organisation, sellerId: UnitId): Map<UnitId, bigint> {
  const sums = new Map<UnitId, bigint>();
  for (const id of linksOf(organisation, 'trade', sellerId)) {
    const line = lineOf(organisation, id);
    const sold = line.unitId === sellerId ? soldBy(organisation, line) : 0n;
    if (line.counterpartId !== null && sold !== 0n) {
      sums.set(line.counterpartId, (sums.get(line.counterpartId) ?? 0n) + sold);
    }
  }
  return sums;
}

/** How far the trade of two living units reaches. */
function reachOf(organisation: Organisation, a: UnitId, b: UnitId): Reach {
  if (bodyOf(organisation, a) === bodyOf(organisation, b)) return 'sameBoard';
  return legalEntityOf(organisation, a) === legalEntityOf(organisation, b) ? 'sameEntity' : 'crossEntity';
}

/** What a line sells, as a positive amount; 0 for lines that are no internal sale with a known buyer. */
function soldBy(organisation: Organisation, line: BudgetLine): bigint {
  return line.counterpartId !== null && roleOf(organisation, line) === 'internalSale' ? -BigInt(line.amountOre) : 0n;
}

/** All internal sale of an organisation; one walk over its lines, kept for as long as the organisation is. */
const soldIn = rememberOne((organisation: Organisation): bigint => {
  let sum = 0n;
  for (const line of valuesOf(organisation.tables.lines)) sum += soldBy(organisation, line);
  return sum;
});
