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
  const floors = quotas.map((quota) => floor(quota.exact));
  let left = total - floors.reduce((sum, value) => sum + value, 0n);
  assert(left >= 0n && left <= BigInt(quotas.length), 'a total to apportion is within one a quota of the exact sum');
  if (left === 0n) return floors;
  const order = quotas
    .map((quota, at) => ({ at, id: quota.id, rest: minus(quota.exact, whole(floors[at] ?? 0n)) }))
    .sort((a, b) => compareFractions(b.rest, a.rest) || compareIds(a.id, b.id));
  for (const { at } of order) {
    if (left === 0n) break;
    floors[at] = (floors[at] ?? 0n) + 1n;
    left -= 1n;
  }
  return floors;
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
