import { toJsonInteger } from '../../base/overflow.ts';
import type { PaysDifference, WithAndWithoutAddOns } from './legal-body.ts';

/** A difference with what it says; null = unknown. */
export function differenceOf(ore: bigint | null): PaysDifference {
  if (ore === null) return { differenceOre: null, pays: 'unknown' };
  return { differenceOre: toJsonInteger(ore), pays: ore > 0n ? 'more' : ore < 0n ? 'less' : 'same' };
}

/** Plan without add-ons against the indexed cost, and the same with the price of the add-ons. */
export function targetDifference(plan: bigint | null, addOn: bigint | null, indexed: bigint): WithAndWithoutAddOns {
  const without = plan === null ? null : plan - indexed;
  return {
    withoutAddOns: differenceOf(without),
    withAddOns: differenceOf(without === null || addOn === null ? null : without + addOn),
  };
}

/** Σ of whole öre; null when one of them is not known. */
export function sumOrNull(amounts: readonly (number | null)[]): bigint | null {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += BigInt(amount);
  }
  return sum;
}
