import { lookUp, valuesOf } from '../../base/layered-map.ts';
import { compareIds, sortedIds } from '../../base/order.ts';
import { homeOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { StateComparison } from '../comparison.ts';
import type { Place, Placement, PlacementStatus } from '../evaluation.ts';
import { placesIn } from './places-in.ts';

/** Where every unit of the baseline and every unit created stands before and after, in order of id. */
export function placementsOf(comparison: StateComparison): Placement[] {
  const ids = new Set(createdUnits(comparison));
  for (const unit of valuesOf(comparison.before.tables.units)) ids.add(unit.id);
  return [...ids].sort(compareIds).map(placementIn(comparison));
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
  return ids.map(placementIn(comparison)).filter((placement) => placement.status !== 'kept');
}

/** One unit's place before and after. Visits its depth. */
export function placementOf(comparison: StateComparison, unitId: UnitId): Placement {
  return placementIn(comparison)(unitId);
}

/** Looks up places before and after; what stands above several units is visited once. */
function placementIn({ before, after }: StateComparison): (unitId: UnitId) => Placement {
  const [placeBefore, placeAfter] = [placesIn(before), placesIn(after)];
  return (unitId) => {
    const [from, to] = [placeBefore(unitId), placeAfter(unitId)];
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
  };
}

/** Units that are only in the last state, and those that some change created, whether they live still or not. */
export function createdUnits({ patch, steps }: StateComparison): UnitId[] {
  const made = steps.flatMap(({ change, outcome }) =>
    change.type === 'createUnit' && outcome.kind === 'planned' ? [change.unitId] : [],
  );
  return [...new Set([...made, ...(patch.units?.added ?? []).map((unit) => unit.id)])];
}

function statusOf(from: Place | null, to: Place | null, renamed: boolean): PlacementStatus {
  if (to === null) return 'ended';
  if (from === null) return 'added';
  if (from.parentId !== to.parentId || from.boardId !== to.boardId) return 'moved';
  return renamed ? 'renamed' : 'kept';
}
