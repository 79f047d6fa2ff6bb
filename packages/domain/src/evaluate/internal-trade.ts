import { lookUp, valuesOf } from '../base/layered-map.ts';
import { compareIds } from '../base/order.ts';
import { toJsonInteger } from '../base/overflow.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { bodyOf, findUnit, legalEntityOf, lineOf, linesOn, type Organisation, roleOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Comparison } from './comparison.ts';
import type { InternalTrade, Reach, TradePair } from './evaluation.ts';

/** Internhandel: all internal sale with a known buyer, before and after, and the pairs whose amount or reach changes. */
export function internalTradeOf(comparison: Comparison): InternalTrade {
  const { before, after, patch } = comparison;
  const pairs = tradePairsOf(comparison);
  let change = 0n;
  for (const line of patch.lines?.added ?? []) change += soldBy(after, line);
  for (const line of patch.lines?.removed ?? []) change -= soldBy(before, line);
  const sold = soldIn(before);
  return {
    beforeOre: toJsonInteger(sold),
    afterOre: toJsonInteger(sold + change),
    pairs: pairs.filter((pair) => pair.beforeOre !== pair.afterOre || pair.reachBefore !== pair.reachAfter),
  };
}

/** Every pair of seller and buyer that the reform may touch, changed or not, in order of seller and buyer. */
export function tradePairsOf(comparison: Comparison): TradePair[] {
  const keys = new Map<string, readonly [UnitId, UnitId]>();
  const noteSale = (organisation: Organisation, id: string): void => {
    const line = lookUp(organisation.tables.lines, id);
    if (line === undefined || line.counterpartId === null || roleOf(organisation, line) !== 'internalSale') return;
    keys.set(JSON.stringify([line.unitId, line.counterpartId]), [line.unitId, line.counterpartId]);
  };
  const { before, after, patch } = comparison;
  for (const unitId of comparison.branchUnits()) {
    for (const id of linesOn(after, unitId)) noteSale(after, id);
    for (const id of lookUp(after.linesNaming, unitId) ?? []) noteSale(after, id);
  }
  for (const line of patch.lines?.removed ?? []) noteSale(before, line.id);
  for (const line of patch.lines?.added ?? []) noteSale(after, line.id);
  for (const { id } of patch.lines?.updated ?? []) {
    noteSale(before, id);
    noteSale(after, id);
  }
  return [...keys.values()]
    .map(([sellerId, buyerId]) => pairOf(comparison, sellerId, buyerId))
    .sort((a, b) => compareIds(a.sellerId, b.sellerId) || compareIds(a.buyerId, b.buyerId));
}

function pairOf({ before, after }: Comparison, sellerId: UnitId, buyerId: UnitId): TradePair {
  const [sumBefore, sumAfter] = [soldBetween(before, sellerId, buyerId), soldBetween(after, sellerId, buyerId)];
  return {
    sellerId,
    buyerId,
    beforeOre: toJsonInteger(sumBefore),
    afterOre: toJsonInteger(sumAfter),
    reachBefore: sumBefore === 0n ? null : reachOf(before, sellerId, buyerId),
    reachAfter: sumAfter === 0n ? null : reachOf(after, sellerId, buyerId),
  };
}

/** How far the trade of two living units reaches. */
function reachOf(organisation: Organisation, a: UnitId, b: UnitId): Reach {
  if (bodyOf(organisation, a) === bodyOf(organisation, b)) return 'sameBoard';
  return legalEntityOf(organisation, a) === legalEntityOf(organisation, b) ? 'sameEntity' : 'crossEntity';
}

function soldBetween(organisation: Organisation, sellerId: UnitId, buyerId: UnitId): bigint {
  if (findUnit(organisation, sellerId) === undefined) return 0n;
  let sum = 0n;
  for (const id of linesOn(organisation, sellerId)) {
    const line = lineOf(organisation, id);
    if (line.counterpartId === buyerId) sum += soldBy(organisation, line);
  }
  return sum;
}

/** What a line sells, as a positive amount; 0 for lines that are no internal sale with a known buyer. */
function soldBy(organisation: Organisation, line: BudgetLine): bigint {
  return line.counterpartId !== null && roleOf(organisation, line) === 'internalSale' ? -BigInt(line.amountOre) : 0n;
}

const soldInBaseline = new WeakMap<Organisation, bigint>();

/** All internal sale of an organisation; one walk over its lines, kept for as long as the organisation is. */
function soldIn(organisation: Organisation): bigint {
  const known = soldInBaseline.get(organisation);
  if (known !== undefined) return known;
  let sum = 0n;
  for (const line of valuesOf(organisation.tables.lines)) sum += soldBy(organisation, line);
  soldInBaseline.set(organisation, sum);
  return sum;
}
