import { lookUp, valuesOf } from '../../base/layered-map.ts';
import { compareIds, sortedIds } from '../../base/order.ts';
import {
  administrationOf,
  bodyOf,
  findUnit,
  homeOf,
  legalEntityOf,
  type Organisation,
} from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { StateComparison } from '../comparison.ts';
import type { Place, Placement, PlacementStatus } from '../evaluation.ts';

/** Where every unit of the baseline and every unit created stands before and after, in order of id. */
export function placementsOf(comparison: StateComparison): Placement[] {
  const ids = new Set(createdUnits(comparison));
  for (const unit of valuesOf(comparison.before.tables.units)) ids.add(unit.id);
  return [...ids].sort(compareIds).map((id) => placementOf(comparison, id));
}

/** The placements that differ, in order of id. Costs what was changed. */
export function changedPlacementsOf(comparison: StateComparison): Placement[] {
  const ids = sortedIds([
    ...createdUnits(comparison),
    ...comparison.bodyChangedUnits(),
    ...comparison.entityChangedUnits(),
    ...(comparison.patch.units?.updated ?? []).map((update) => update.id),
    ...(comparison.patch.units?.removed ?? []).map((unit) => unit.id),
  ]);
  return ids.map((id) => placementOf(comparison, id)).filter((placement) => placement.status !== 'kept');
}

/** One unit's place before and after. Visits its depth. */
export function placementOf({ before, after }: StateComparison, unitId: UnitId): Placement {
  const [from, to] = [placeIn(before, unitId), placeIn(after, unitId)];
  const renamed = from !== null && to !== null && from.name !== to.name;
  const ending = lookUp(after.tables.endings, unitId);
  return {
    unitId,
    status: statusOf(from, to, renamed),
    renamed,
    before: from,
    after: to,
    employerChange: from !== null && to !== null && from.legalEntityId !== to.legalEntityId,
    successorId: ending?.merged === true ? homeOf(after, unitId) : null,
    predecessorIds: lookUp(after.tables.lineages, unitId)?.predecessorIds ?? [],
  };
}

/** Units that are only in the last state, and those that some change created, whether they live still or not. */
export function createdUnits({ patch, steps }: StateComparison): UnitId[] {
  const made = steps.flatMap(({ change, outcome }) =>
    change.type === 'createUnit' && outcome.kind === 'planned' ? [change.unitId] : [],
  );
  return [...new Set([...made, ...(patch.units?.added ?? []).map((unit) => unit.id)])];
}

function placeIn(organisation: Organisation, id: UnitId): Place | null {
  const unit = findUnit(organisation, id);
  if (unit === undefined) return null;
  return {
    name: unit.name,
    parentId: unit.parentId,
    boardId: bodyOf(organisation, id),
    administrationId: administrationOf(organisation, id),
    legalEntityId: legalEntityOf(organisation, id),
  };
}

function statusOf(from: Place | null, to: Place | null, renamed: boolean): PlacementStatus {
  if (to === null) return 'ended';
  if (from === null) return 'added';
  if (from.parentId !== to.parentId || from.boardId !== to.boardId) return 'moved';
  return renamed ? 'renamed' : 'kept';
}
