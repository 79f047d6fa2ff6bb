import { sortedIds } from '../../base/order.ts';
import { remember } from '../../base/remember.ts';
import { lineOf, linesOn, type Organisation, positionOf, positionsOn, roleOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import { sourceUnitsOf } from '../staff/position-sources.ts';

/** A unit's personnel as its positions and as its budget lines state it, in the baseline. */
export interface PersonnelOfUnit {
  readonly unitId: UnitId;
  readonly positions: number;
  readonly unknownCosts: readonly string[];
  readonly positionCost: bigint;
  readonly personnelLines: number;
  readonly lineSum: bigint;
}

/** Personnel of the units whose staff moves: with the unit, or position by position. In order of unit. */
export function movedPersonnel(comparison: Comparison): PersonnelOfUnit[] {
  const unitIds = sortedIds([...comparison.bodyChangedUnits(), ...sourceUnitsOf(comparison)]);
  return unitIds.map((unitId) => personnelOf(comparison.before, unitId));
}

/** Personnel of one unit of an organisation. Kept: a baseline is asked again at every preview. */
const personnelOf = remember((organisation: Organisation, unitId: UnitId): PersonnelOfUnit => {
  const positions = positionsOn(organisation, unitId).map((id) => positionOf(organisation, id));
  const lines = linesOn(organisation, unitId)
    .map((id) => lineOf(organisation, id))
    .filter((line) => roleOf(organisation, line) === 'personnel');
  return {
    unitId,
    positions: positions.length,
    unknownCosts: positions.filter((row) => row.annualCostOre === null).map((row) => row.id),
    positionCost: positions.reduce((sum, row) => sum + BigInt(row.annualCostOre ?? 0), 0n),
    personnelLines: lines.length,
    lineSum: lines.reduce((sum, line) => sum + BigInt(line.amountOre), 0n),
  };
});
