import { present } from '../../base/assert.ts';
import { lookUp, valuesOf } from '../../base/layered-map.ts';
import { compareIds } from '../../base/order.ts';
import type { Activity } from '../../model/activity.ts';
import { findUnit, type Organisation } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { AffectedActivity, Placement } from '../evaluation.ts';
import { placementOf } from '../placement/placements.ts';

/**
 * Activities whose responsible unit differs, or stands elsewhere or is called otherwise than before; `reassigned` = another
 * administration answers for it. A responsible unit that is history counts as none. In order of id.
 */
export function activitiesOf(comparison: Comparison): AffectedActivity[] {
  const affected: AffectedActivity[] = [];
  for (const activity of valuesOf(comparison.before.tables.activities)) {
    const [from, to] = [
      responsibleIn(comparison.before, activity),
      responsibleIn(
        comparison.after,
        present(lookUp(comparison.after.tables.activities, activity.id), 'an activity stays'),
      ),
    ];
    const before = from === null ? null : placementOf(comparison, from).before;
    const after = to === null ? null : placementOf(comparison, to).after;
    if (from === to && standsAsBefore(before, after)) continue;
    affected.push({
      activityId: activity.id,
      responsibleBeforeId: from,
      responsibleAfterId: to,
      administrationBeforeId: before?.administrationId ?? null,
      administrationAfterId: after?.administrationId ?? null,
      reassigned: (before?.administrationId ?? null) !== (after?.administrationId ?? null),
    });
  }
  return affected.sort((a, b) => compareIds(a.activityId, b.activityId));
}

function responsibleIn(organisation: Organisation, activity: Activity): UnitId | null {
  const id = activity.responsibleUnitId;
  return id !== null && findUnit(organisation, id) !== undefined ? id : null;
}

function standsAsBefore(before: Placement['before'], after: Placement['after']): boolean {
  return (
    before?.name === after?.name &&
    before?.boardId === after?.boardId &&
    before?.administrationId === after?.administrationId &&
    before?.legalEntityId === after?.legalEntityId
  );
}
