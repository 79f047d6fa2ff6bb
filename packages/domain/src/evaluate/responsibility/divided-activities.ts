import { valuesOf } from '../../base/layered-map.ts';
import { compareIds } from '../../base/order.ts';
import { administrationOf, homeOf, isAtOrBelow, upwardsFrom } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import { writtenPlaces } from '../staff/moved-positions.ts';
import type { DividedActivity, DividedPart, DivisionCause } from './responsibility.ts';
import { activityPlaces } from './responsible-places.ts';

const causes: readonly DivisionCause[] = ['exception', 'newUnit', 'unitLeft', 'positionsLeft'];

/**
 * Activities whose responsible unit is not whole: something that lay below it before does not lie below it (or its home)
 * after, or a new unit grows out of it. Costs what moved and its depth, and the activities. In order of id.
 */
export function dividedActivitiesOf(comparison: Comparison): DividedActivity[] {
  const parts = partsOfResponsibleUnits(comparison);
  return activityPlaces(comparison).flatMap(({ activity, before, after }) => {
    const found = before === null ? undefined : parts.get(before.unitId);
    if (before === null || found === undefined) return [];
    return [
      {
        activityId: activity.id,
        responsibleId: before.unitId,
        responsibleAfterId: after?.unitId ?? null,
        parts: [...found.values()].sort(
          (a, b) => causes.indexOf(a.cause) - causes.indexOf(b.cause) || compareIds(a.unitId, b.unitId),
        ),
      },
    ];
  });
}

function partsOfResponsibleUnits(comparison: Comparison): Map<UnitId, Map<string, DividedPart>> {
  const { before, after, branches } = comparison;
  const responsible = new Set(activityPlaces(comparison).flatMap((row) => row.before?.unitId ?? []));
  const parts = new Map<UnitId, Map<string, DividedPart>>();
  const add = (ownerId: UnitId, cause: DivisionCause, unitId: UnitId): void => {
    const own = parts.get(ownerId) ?? new Map<string, DividedPart>();
    own.set(`${cause} ${unitId}`, { cause, unitId, administrationId: administrationOf(after, unitId) });
    parts.set(ownerId, own);
  };
  /** The responsible units that lay above a unit before and do not lie above its place now. */
  const leftBy = (fromId: UnitId, placeId: UnitId): UnitId[] =>
    [...upwardsFrom(before, fromId)]
      .map((unit) => unit.id)
      .filter((id) => responsible.has(id) && !isAtOrBelow(after, placeId, homeOf(after, id)));

  const exceptions = exceptionsOf(comparison);
  for (const { rootId } of branches) {
    const cause = exceptions.has(rootId) ? 'exception' : 'unitLeft';
    for (const ownerId of leftBy(rootId, rootId)) add(ownerId, cause, rootId);
  }
  for (const { from, to } of writtenPlaces(comparison)) {
    if (homeOf(after, from) !== to) for (const ownerId of leftBy(from, to)) add(ownerId, 'positionsLeft', to);
  }
  for (const { id, predecessorIds } of valuesOf(after.tables.lineages)) {
    for (const ownerId of predecessorIds) if (responsible.has(ownerId)) add(ownerId, 'newUnit', homeOf(after, id));
  }
  return parts;
}

/** Every unit that an applied transfer lists as an exception. */
function exceptionsOf({ replay }: Comparison): Set<UnitId> {
  return new Set(
    replay.steps.flatMap(({ change, outcome }) =>
      change.type === 'transferUnit' && outcome.kind === 'planned' ? change.exceptions.map((item) => item.unitId) : [],
    ),
  );
}
