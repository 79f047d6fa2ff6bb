import { lookUp } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { isAtOrBelow, type Organisation, positionOf, unitOf, upwardsFrom } from './organisation.ts';
import type { Position, PositionId } from './position.ts';
import type { UnitId } from './unit.ts';

/**
 * Whether a position leads the unit that it manages (`managerOf`): the unit lives, and it is the position's own unit or lies
 * above or below it. A manager that has come to another branch leads no longer.
 */
export function leads(organisation: Organisation, { managerOf, unitId }: Position): boolean {
  if (managerOf === null) return false;
  return isAtOrBelow(organisation, unitId, managerOf) || isAtOrBelow(organisation, managerOf, unitId);
}

/** Linjechefer: the positions that lead a unit, in order of id. Several = shared leadership (delat ledarskap). */
export function managersOf(organisation: Organisation, unitId: UnitId): PositionId[] {
  const named = lookUp(organisation.managersOf, unitId) ?? [];
  return sortedIds(named.filter((id) => leads(organisation, positionOf(organisation, id))));
}

/** The nearest unit at or above a living one that some position leads; null = none up to the top. Visits its depth. */
export function ledUnitAt(organisation: Organisation, unitId: UnitId): UnitId | null {
  for (const unit of upwardsFrom(organisation, unitId))
    if (managersOf(organisation, unit.id).length > 0) return unit.id;
  return null;
}

/** The nearest unit above a living one, itself not counted, that some position leads. */
export function ledUnitAbove(organisation: Organisation, unitId: UnitId): UnitId | null {
  const { parentId } = unitOf(organisation, unitId);
  return parentId === null ? null : ledUnitAt(organisation, parentId);
}

/**
 * The unit whose managers a position reports to: of one that leads a unit the nearest led unit above that unit, wherever the
 * position itself stands; of any other the nearest led unit at or above its own. null = nobody.
 */
export function ledUnitOver(organisation: Organisation, position: Position): UnitId | null {
  return position.managerOf !== null && leads(organisation, position)
    ? ledUnitAbove(organisation, position.managerOf)
    : ledUnitAt(organisation, position.unitId);
}
