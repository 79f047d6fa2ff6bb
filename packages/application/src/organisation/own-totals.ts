import type { Organisation, Totals, UnitId } from '@samorg/domain';
import { addTotals, childrenOf, isBodyKind, totalsOf, unitOf } from '@samorg/domain';

/** What stands on a unit itself: its totals less those of the units directly below it, bodies apart, which keep theirs. */
export function ownTotals(organisation: Organisation, id: UnitId): Totals {
  let totals = totalsOf(organisation, id);
  for (const childId of childrenOf(organisation, id)) {
    if (isBodyKind(unitOf(organisation, childId).kind)) continue;
    totals = addTotals(totals, totalsOf(organisation, childId), -1);
  }
  return totals;
}
