import { compareIds } from '../base/order.ts';
import { apportion } from '../quantity/apportion.ts';
import { compareFractions, type Fraction, floor, isZero, minus, round, whole } from '../quantity/fraction.ts';
import type { RoundingTerm, Term } from './term.ts';

/** One of several exact sums that are rounded together. */
export interface RoundedTogether {
  readonly id: string | null;
  readonly exact: Fraction;
}

/** What one of several quotas gets by largest remainder, as a term; none when it is whole already. */
export function largestRemainderTerm(
  quotas: readonly RoundedTogether[],
  chosen: RoundedTogether,
  total: bigint,
): readonly Term[] {
  if (isZero(restOf(chosen.exact))) return [];
  const parts = apportion(quotas, total);
  const open = quotas
    .map((quota, at) => ({ ...quota, rest: restOf(quota.exact), part: parts[at] }))
    .filter((quota) => !isZero(quota.rest))
    .sort((a, b) => compareFractions(b.rest, a.rest) || compareIds(a.id, b.id));
  const place = open.findIndex((quota) => quota.id === chosen.id);
  const raised = open.filter((quota) => quota.part !== floor(quota.exact)).length;
  const rounded = floor(chosen.exact) + (place < raised ? 1n : 0n);
  const order = { place: place + 1, of: open.length, raised };
  return [roundingTerm({ method: 'largestRemainder', quota: chosen.exact, order }, rounded)];
}

/** Rounding of one exact sum alone, as a term; none when it is whole already. */
export function roundingAlone(method: 'halfUp' | 'down', quota: Fraction): readonly Term[] {
  if (isZero(restOf(quota))) return [];
  return [roundingTerm({ method, quota, order: null }, method === 'down' ? floor(quota) : round(quota))];
}

function roundingTerm(parts: Omit<RoundingTerm, 'kind' | 'amount'>, rounded: bigint): RoundingTerm {
  return { kind: 'rounding', amount: minus(whole(rounded), parts.quota), ...parts };
}

function restOf(exact: Fraction): Fraction {
  return minus(exact, whole(floor(exact)));
}
