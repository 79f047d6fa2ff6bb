import { lookUp, valuesOf } from '../base/layered-map.ts';
import { rememberOne } from '../base/remember.ts';
import type { Warning } from '../model/finding.ts';
import { findUnit, isAtOrBelow, type Organisation, positionOf } from '../model/organisation.ts';
import type { Position, PositionId } from '../model/position.ts';
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
    const position = lookUp(before.tables.positions, positionId);
    if (position === undefined || position.managerOf === null || !leads(before, position)) continue;
    const now = lookUp(after.tables.positions, positionId);
    if (now !== undefined && now.managerOf === position.managerOf && leads(after, now)) continue;
    warnings.push({ code: 'managerWithoutUnit', refs: [positionId, position.managerOf], amountOre: null });
    leftUnits.add(position.managerOf);
  }
  for (const unitId of leftUnits) {
    if (findUnit(after, unitId) === undefined || isLed(after, unitId)) continue;
    warnings.push({ code: 'unitWithoutManager', refs: [unitId], amountOre: null });
  }
  return warnings;
}

/** Whether some position leads a unit. */
function isLed(organisation: Organisation, unitId: UnitId): boolean {
  return (lookUp(organisation.managersOf, unitId) ?? []).some((id) => {
    const position = lookUp(organisation.tables.positions, id);
    return position !== undefined && leads(organisation, position);
  });
}

function leads(organisation: Organisation, position: Position): boolean {
  const { managerOf, unitId } = position;
  if (managerOf === null || findUnit(organisation, managerOf) === undefined) return false;
  return isAtOrBelow(organisation, unitId, managerOf) || isAtOrBelow(organisation, managerOf, unitId);
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
