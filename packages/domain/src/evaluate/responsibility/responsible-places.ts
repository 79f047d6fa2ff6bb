import { lookUp, valuesOf } from '../../base/layered-map.ts';
import { compareIds } from '../../base/order.ts';
import { rememberOne } from '../../base/remember.ts';
import type { Activity, ActivityId } from '../../model/activity.ts';
import { administrationOf, findUnit, type Organisation } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { TwoStates } from '../comparison.ts';

/** Who answers for an activity in one state. */
interface Responsible {
  readonly unitId: UnitId;
  readonly administrationId: UnitId;
}

/** An activity with who answers for it before and after; null = nobody. */
export interface ActivityPlaces {
  readonly activity: Activity;
  readonly before: Responsible | null;
  readonly after: Responsible | null;
}

/** Every activity of the file in order of id. A responsible unit that is history counts as none. Kept per comparison. */
export const activityPlaces = rememberOne(({ before, after }: TwoStates): readonly ActivityPlaces[] =>
  [...valuesOf(before.tables.activities)]
    .map((activity) => ({
      activity,
      before: responsibleIn(before, activity.id),
      after: responsibleIn(after, activity.id),
    }))
    .sort((a, b) => compareIds(a.activity.id, b.activity.id)),
);

function responsibleIn(organisation: Organisation, id: ActivityId): Responsible | null {
  const unitId = lookUp(organisation.tables.activities, id)?.responsibleUnitId ?? null;
  if (unitId === null || findUnit(organisation, unitId) === undefined) return null;
  return { unitId, administrationId: administrationOf(organisation, unitId) };
}
