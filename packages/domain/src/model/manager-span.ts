import { toJsonInteger } from '../base/overflow.ts';
import { leads, managersOf } from './leadership.ts';
import { childrenOf, type Organisation, positionOf, positionsOn } from './organisation.ts';
import type { PositionId } from './position.ts';
import type { UnitId } from './unit.ts';

/** A manager with more heads than this is warned about until another limit is set. */
export const usualSpanLimit = 30;

/** Chefsspann: how many places report directly to the managers of one unit. */
export interface ManagerSpan {
  /** The unit that is led. */
  readonly unitId: UnitId;
  /** In order of id; several share the span. */
  readonly managerIds: readonly PositionId[];
  /** Places of the managers themselves: how many the leadership is shared by. */
  readonly managerPlaces: number;
  /** Places that report to them, vacant ones included. */
  readonly headcount: number;
}

/**
 * The span of the managers of a unit; null when nobody leads it. Counted: places on the unit and on the units below it down to,
 * but not including, the next led units; and the managers of those next units, wherever they stand. Not counted: its own
 * managers, and positions in the area that lead a unit elsewhere. So every place is in at most one span.
 * Visits the area. Throws `Overflow`.
 */
export function spanOf(organisation: Organisation, unitId: UnitId): ManagerSpan | null {
  const managerIds = managersOf(organisation, unitId);
  if (managerIds.length === 0) return null;
  let heads = 0n;
  const area = [unitId];
  for (let id = area.pop(); id !== undefined; id = area.pop()) {
    const nextManagers = id === unitId ? [] : managersOf(organisation, id);
    heads += placesOf(organisation, nextManagers);
    if (nextManagers.length > 0) continue;
    for (const positionId of positionsOn(organisation, id)) {
      const position = positionOf(organisation, positionId);
      if (!leads(organisation, position)) heads += BigInt(position.headcount);
    }
    area.push(...childrenOf(organisation, id));
  }
  return {
    unitId,
    managerIds,
    managerPlaces: toJsonInteger(placesOf(organisation, managerIds)),
    headcount: toJsonInteger(heads),
  };
}

/** Whether more than `limit` places report to each of the managers' places; managers without places count as one. */
export function isOverLimit({ headcount, managerPlaces }: ManagerSpan, limit: number): boolean {
  return BigInt(headcount) > BigInt(limit) * BigInt(Math.max(1, managerPlaces));
}

function placesOf(organisation: Organisation, ids: readonly PositionId[]): bigint {
  return ids.reduce((sum, id) => sum + BigInt(positionOf(organisation, id).headcount), 0n);
}
