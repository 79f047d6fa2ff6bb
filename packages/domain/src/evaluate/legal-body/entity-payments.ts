import { compareIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { legalEntityOf, type Organisation } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import { tradePairsOf } from '../money/internal-trade.ts';
import type { EntityPayment } from './legal-body.ts';

interface Sums {
  readonly payerId: UnitId;
  readonly payeeId: UnitId;
  before: bigint;
  after: bigint;
}

/**
 * Pris mellan juridiska personer: what one pays another before and after, of the trade that the reform touches, agreements too.
 * A price that is not known counts 0: the gap `unpriced` tells of it. In order of payer and payee.
 */
export function paymentsOf(comparison: Comparison): EntityPayment[] {
  const sums = new Map<string, Sums>();
  const add = (organisation: Organisation, pair: { sellerId: UnitId; buyerId: UnitId }): Sums => {
    const payerId = legalEntityOf(organisation, pair.buyerId);
    const payeeId = legalEntityOf(organisation, pair.sellerId);
    const key = JSON.stringify([payerId, payeeId]);
    const row = sums.get(key) ?? { payerId, payeeId, before: 0n, after: 0n };
    sums.set(key, row);
    return row;
  };
  for (const pair of tradePairsOf(comparison)) {
    if (pair.reachBefore === 'crossEntity') add(comparison.before, pair).before += BigInt(pair.beforeOre);
    if (pair.reachAfter === 'crossEntity') add(comparison.after, pair).after += BigInt(pair.afterOre);
  }
  return [...sums.values()]
    .sort((a, b) => compareIds(a.payerId, b.payerId) || compareIds(a.payeeId, b.payeeId))
    .map(({ payerId, payeeId, before, after }) => ({
      payerId,
      payeeId,
      beforeOre: toJsonInteger(before),
      afterOre: toJsonInteger(after),
    }));
}
