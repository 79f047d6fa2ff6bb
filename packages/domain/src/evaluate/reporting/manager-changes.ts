import { lookUp, valuesOf } from '../../base/layered-map.ts';
import { rememberOne } from '../../base/remember.ts';
import { leads } from '../../model/leadership.ts';
import { type Organisation, positionOf } from '../../model/organisation.ts';
import type { PositionId } from '../../model/position.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';

/** A position and the unit that it leads or led. */
export interface Leadership {
  readonly positionId: PositionId;
  readonly unitId: UnitId;
}

/** Leaderships that are no more, and those that are new. */
export interface ManagerChanges {
  readonly lost: readonly Leadership[];
  readonly gained: readonly Leadership[];
}

/**
 * Chefsbyten: which position led a unit before and no longer does, and the other way round. Looks only at managers that stand in
 * or lead a unit of a rehomed branch, at those of ended units, and at positions that a change wrote.
 */
export function managerChangesOf(comparison: Comparison): ManagerChanges {
  const [lost, gained]: [Leadership[], Leadership[]] = [[], []];
  for (const positionId of concernedPositions(comparison)) {
    const [was, is] = [ledBy(comparison.before, positionId), ledBy(comparison.after, positionId)];
    if (was === is) continue;
    if (was !== null) lost.push({ positionId, unitId: was });
    if (is !== null) gained.push({ positionId, unitId: is });
  }
  return { lost, gained };
}

/** The unit that a position leads; null = none, or no such position. */
function ledBy(organisation: Organisation, id: PositionId): UnitId | null {
  const position = lookUp(organisation.tables.positions, id);
  return position !== undefined && leads(organisation, position) ? position.managerOf : null;
}

function concernedPositions({ before, patch, rootOfUnit }: Comparison): Set<PositionId> {
  const ids = new Set<PositionId>();
  const unitIds = [...rootOfUnit().keys(), ...(patch.units?.removed ?? []).map((unit) => unit.id)];
  for (const unitId of unitIds) {
    for (const id of managersPlacedOn(before).get(unitId) ?? []) ids.add(id);
    for (const id of lookUp(before.managersOf, unitId) ?? []) ids.add(id);
  }
  for (const update of patch.positions?.updated ?? []) ids.add(update.id);
  return ids;
}

/** Positions that manage some unit, by the unit that they are placed on. */
const managersPlacedOn = rememberOne((organisation: Organisation): ReadonlyMap<UnitId, readonly PositionId[]> => {
  const placed = new Map<UnitId, PositionId[]>();
  for (const ids of valuesOf(organisation.managersOf)) {
    for (const id of ids) {
      const { unitId } = positionOf(organisation, id);
      placed.set(unitId, [...(placed.get(unitId) ?? []), id]);
    }
  }
  return placed;
});
