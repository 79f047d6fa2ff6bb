import type { Organisation, Totals, UnitId } from '@samorg/domain';
import { addTotals, entriesOf, isAtOrBelow, noTotals, totalsOf } from '@samorg/domain';

/** What a unit holds with everything below it, accounting bodies below it included. Visits the bodies, not the subtree. */
export function subtreeTotals(organisation: Organisation, id: UnitId): Totals {
  let totals = totalsOf(organisation, id);
  for (const [bodyId] of entriesOf(organisation.bodies)) {
    if (bodyId !== id && isAtOrBelow(organisation, bodyId, id))
      totals = addTotals(totals, totalsOf(organisation, bodyId));
  }
  return totals;
}

/** What the whole organisation holds: everything lies under some body. */
export function totalsOfAll(organisation: Organisation): Totals {
  let totals = noTotals;
  for (const [bodyId] of entriesOf(organisation.bodies)) totals = addTotals(totals, totalsOf(organisation, bodyId));
  return totals;
}
