import { assert } from '../base/assert.ts';
import { compareIds } from '../base/order.ts';
import type { Fraction } from './fraction.ts';
import { compareFractions, floor, fraction, minus, whole } from './fraction.ts';

/** One claim on a total that is divided: its id breaks ties. */
export interface Quota {
  readonly id: string | null;
  readonly exact: Fraction;
}

/**
 * Largest remainder: rounds the quotas to integers that sum to `total`. Each is rounded down, then 1 goes to those with
 * the largest fractional parts, ties by id, until the total is met. The answers come in the order of the quotas.
 * The total must be the exact sum rounded to within one a quota; Samorg always gives `round` of it or the sum itself.
 */
export function apportion(quotas: readonly Quota[], total: bigint): bigint[] {
  const floored = quotas.map((quota) => ({ ...quota, down: floor(quota.exact) }));
  const left = total - floored.reduce((sum, quota) => sum + quota.down, 0n);
  assert(left >= 0n && left <= BigInt(quotas.length), 'a total to apportion is within one a quota of the exact sum');
  const raised = new Set(floored.toSorted(compareRests).slice(0, Number(left)));
  return floored.map((quota) => (raised.has(quota) ? quota.down + 1n : quota.down));
}

/** Splits an integer by integer weights, exactly: the parts sum to it, ties by id. Also for a negative one. */
export function split(
  amount: bigint,
  shares: readonly { readonly id: string | null; readonly weight: bigint }[],
): bigint[] {
  const weights = shares.reduce((sum, share) => sum + share.weight, 0n);
  assert(weights > 0n, 'weights sum to more than 0');
  return apportion(
    shares.map((share) => ({ id: share.id, exact: fraction(amount * share.weight, weights) })),
    amount,
  );
}

interface FlooredQuota extends Quota {
  readonly down: bigint;
}

/** The largest fractional part first, ties by id. */
function compareRests(a: FlooredQuota, b: FlooredQuota): number {
  const restOf = ({ exact, down }: FlooredQuota): Fraction => minus(exact, whole(down));
  return compareFractions(restOf(b), restOf(a)) || compareIds(a.id, b.id);
}
