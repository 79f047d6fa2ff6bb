import { present } from '../base/assert.ts';
import { lookUp, valuesOf } from '../base/layered-map.ts';
import { rememberOne } from '../base/remember.ts';
import type { Warning } from '../model/finding.ts';
import { findUnit, isAtOrBelow, type Organisation, positionOf } from '../model/organisation.ts';
import type { PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { Comparison } from './comparison.ts';

/**
 * Chefer: `managerWithoutUnit` [position, unit] where a position led a unit and no longer does, and `unitWithoutManager` [unit]
 * where some position led and none leads. A position leads the unit that it manages if one of the two units is the other or
 * lies above it. Looks only at rehomed branches, moved positions and ended units.
 */
export function managerWarnings(comparison: Comparison): Warning[] {
  const { before, after } = comparison;
  const warnings: Warning[] = [];
  const leftUnits = new Set<UnitId>();
  for (const positionId of concernedPositions(comparison)) {
    const { managerOf } = positionOf(before, positionId);
    if (managerOf === null || !leads(before, positionId, managerOf) || leads(after, positionId, managerOf)) continue;
    warnings.push({ code: 'managerWithoutUnit', refs: [positionId, managerOf], amountOre: null });
    leftUnits.add(managerOf);
  }
  for (const unitId of leftUnits) {
    if (findUnit(after, unitId) === undefined || isLed(after, unitId)) continue;
    warnings.push({ code: 'unitWithoutManager', refs: [unitId], amountOre: null });
  }
  return warnings;
}

/** Whether some position leads a unit. */
function isLed(organisation: Organisation, unitId: UnitId): boolean {
  return present(lookUp(organisation.managersOf, unitId), `${unitId} has managers`).some((id) =>
    leads(organisation, id, unitId),
  );
}

/** Whether a position, which no change gives another unit to manage, leads the unit that it manages. */
function leads(organisation: Organisation, id: PositionId, managedId: UnitId): boolean {
  if (findUnit(organisation, managedId) === undefined) return false;
  const { unitId } = positionOf(organisation, id);
  return isAtOrBelow(organisation, unitId, managedId) || isAtOrBelow(organisation, managedId, unitId);
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
