import { lookUp } from '../base/layered-map.ts';
import { toJsonInteger } from '../base/overflow.ts';
import { bodyOf, legalEntityOf, type Organisation, positionsOn } from '../model/organisation.ts';
import type { Position, PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { Comparison } from './comparison.ts';
import type { EmployerChange, Moved, Staff } from './evaluation.ts';

/** Units and staff that come under another accounting body. */
export function movedOf(comparison: Comparison): Moved {
  const unitIds = comparison.bodyChangedUnits();
  const positions = rehomedPositions(comparison, unitIds, bodyOf);
  return {
    unitIds,
    withUnits: staffOf(positions.filter((row) => row.now.unitId === row.origin.unitId).map((row) => row.now)),
    separately: staffOf(positions.filter((row) => row.now.unitId !== row.origin.unitId).map((row) => row.now)),
  };
}

/** Units and staff that come to another employer (verksamhetsövergång, 6 b § LAS). Derived, never entered. */
export function employerChangeOf(comparison: Comparison): EmployerChange {
  const unitIds = comparison.entityChangedUnits();
  const { headcount, fteMilli } = staffOf(rehomedPositions(comparison, unitIds, legalEntityOf).map((row) => row.now));
  return { unitIds, headcount, fteMilli };
}

/** The position of the file that a position is or is a piece of: ids of pieces begin with it. */
export function fileIdOf(id: PositionId): PositionId {
  const end = id.indexOf('~');
  return end === -1 ? id : id.slice(0, end);
}

/** A position, or piece of one, with the position of the file that it comes from. */
export interface RehomedPosition {
  readonly origin: Position;
  readonly now: Position;
}

/** Positions that come under another body or employer: those on the given units, and those that were moved one by one. */
export function rehomedPositions(
  { before, after, patch }: Comparison,
  unitIds: readonly UnitId[],
  homeOf: (organisation: Organisation, id: UnitId) => UnitId,
): RehomedPosition[] {
  const ids = new Set<PositionId>();
  for (const unitId of unitIds) for (const id of positionsOn(after, unitId)) ids.add(id);
  for (const row of patch.positions?.added ?? []) ids.add(row.id);
  for (const update of patch.positions?.updated ?? []) ids.add(update.id);
  return [...ids].flatMap((id) => {
    const now = lookUp(after.tables.positions, id);
    const origin = lookUp(before.tables.positions, fileIdOf(id));
    if (now === undefined || origin === undefined) return [];
    return homeOf(before, origin.unitId) === homeOf(after, now.unitId) ? [] : [{ origin, now }];
  });
}

/** Sums of some positions; known costs only. */
export function staffOf(positions: readonly Position[]): Staff {
  const sum = (figure: (position: Position) => number): number =>
    toJsonInteger(positions.reduce((total, position) => total + BigInt(figure(position)), 0n));
  return {
    headcount: sum((position) => position.headcount),
    vacantHeadcount: sum((position) => position.vacantHeadcount),
    fteMilli: sum((position) => position.fteMilli),
    personnelCostOre: sum((position) => position.annualCostOre ?? 0),
  };
}
