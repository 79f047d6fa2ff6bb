import { present } from '../../base/assert.ts';
import { lookUp } from '../../base/layered-map.ts';
import type { ChangeId } from '../../change/change.ts';
import { type Organisation, upwardsFrom } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Patch } from '../../patch/patch.ts';
import type { Comparison } from '../comparison.ts';
import type { AffectedActivity } from '../evaluation.ts';
import { placementOf } from '../placement/placements.ts';
import { activitiesOf } from './activities.ts';
import type { ResponsibilityCause, ResponsibilityChange } from './responsibility.ts';

/** The affected activities with why, and by which changes. In order of id. */
export function responsibilityChangesOf(comparison: Comparison): ResponsibilityChange[] {
  return activitiesOf(comparison).map((row) => ({
    ...row,
    causes:
      row.responsibleBeforeId === row.responsibleAfterId
        ? causesOfPlace(comparison, row)
        : causesOfUnit(comparison, row),
    changeIds: changesBehind(comparison, row),
  }));
}

/** Another unit answers for it, or nobody. */
function causesOfUnit({ replay, after }: Comparison, row: AffectedActivity): ResponsibilityCause[] {
  const { activityId, responsibleBeforeId: from, responsibleAfterId: to } = row;
  const ending = from === null ? undefined : lookUp(after.tables.endings, from);
  const isReassigned = replay.steps.some(
    ({ change, outcome }) =>
      outcome.kind === 'planned' && change.type === 'reassignActivity' && change.activityId === activityId,
  );
  const isClosed = to === null || ending?.merged === false;
  return [
    ...(isReassigned ? ['reassigned' as const] : []),
    ...(ending?.merged === true ? ['merged' as const] : []),
    ...(isClosed ? ['closed' as const] : []),
  ];
}

/** The same unit answers for it, with another name or in another place. */
function causesOfPlace(comparison: Comparison, row: AffectedActivity): ResponsibilityCause[] {
  const unitId = present(row.responsibleBeforeId, 'an activity without a responsible unit is not affected');
  const { renamed, before, after } = placementOf(comparison, unitId);
  const stands =
    before?.boardId === after?.boardId &&
    before?.administrationId === after?.administrationId &&
    before?.legalEntityId === after?.legalEntityId;
  return [...(stands ? [] : ['moved' as const]), ...(renamed ? ['renamed' as const] : [])];
}

/** The applied changes that wrote the activity, or renamed its unit, or moved it or a unit above it. In file order. */
function changesBehind({ replay }: Comparison, row: AffectedActivity): ChangeId[] {
  const unitId = row.responsibleBeforeId === row.responsibleAfterId ? row.responsibleBeforeId : null;
  return replay.steps.flatMap(({ change, outcome }) => {
    if (outcome.kind !== 'planned') return [];
    const { patch, met } = outcome;
    const wroteIt = (patch.activities?.updated ?? []).some((update) => update.id === row.activityId);
    return wroteIt || (unitId !== null && touchesPlace(patch, met, unitId)) ? [change.id] : [];
  });
}

function touchesPlace(patch: Patch, met: Organisation, unitId: UnitId): boolean {
  const updates = patch.units?.updated ?? [];
  if (updates.length === 0) return false;
  const above = new Set([...upwardsFrom(met, unitId)].map((unit) => unit.id));
  return updates.some(
    ({ id, after }) => (after.parentId !== undefined && above.has(id)) || (after.name !== undefined && id === unitId),
  );
}
