import { type Organisation, ownTotalsOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';

/** Whether 1–4 places stand on a unit itself: so few that title and unit point a person out (GDPR article 5.1 c). */
export function isSmallGroup(organisation: Organisation, unitId: UnitId): boolean {
  const places = ownTotalsOf(organisation, unitId).headcount;
  return places >= 1n && places <= 4n;
}
