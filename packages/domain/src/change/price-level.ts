import type { Gap, Warning } from '../model/finding.ts';
import { warning } from '../model/finding.ts';
import type { Deed } from './verb.ts';

/** What is priced in a change: the year whose prices its amounts are in; null = the budget year. */
interface Priced {
  readonly id: string;
  readonly priceYear: number | null;
}

/** `priceLevelMixed` [change]: its amounts are in the prices of another year than the budget year. */
export function mixedPriceWarnings(change: Priced, deed: Deed): Warning[] {
  return isMixed(change, deed) ? [warning('priceLevelMixed', [change.id])] : [];
}

/** The same as a gap: sums over mixed price years are never called neutral. */
export function mixedPriceGaps(change: Priced, deed: Deed): Gap[] {
  return isMixed(change, deed) ? [{ code: 'priceLevelMixed', refs: [change.id] }] : [];
}

function isMixed({ priceYear }: Priced, { met }: Deed): boolean {
  return priceYear !== null && priceYear !== met.budgetYear;
}
