import { type Organisation, positionOf, positionsOn } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { positionTerm } from './position-term.ts';
import type { PositionTerm } from './term.ts';

/** The cost of each position on a unit, or its opposite. */
export function costLeavesOn(organisation: Organisation, unitId: UnitId, sign: 1n | -1n = 1n): PositionTerm[] {
  return positionsOn(organisation, unitId).map((id) => positionTerm(positionOf(organisation, id), 'cost', { sign }));
}
