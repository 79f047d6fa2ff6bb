import type { Organisation, Patch, Position, Staff } from '@samorg/domain';
import { lookUp, toJsonInteger } from '@samorg/domain';

/** The staff of positions that a patch puts on another unit: whole ones, and parts that it makes. Known costs only. */
export function movedPositions(before: Organisation, patch: Patch): Staff {
  const moved: Position[] = [...(patch.positions?.added ?? [])];
  for (const update of patch.positions?.updated ?? []) {
    const position = lookUp(before.tables.positions, update.id);
    if (update.after.unitId !== undefined && position !== undefined) moved.push(position);
  }
  const sum = (of: (position: Position) => number): number =>
    toJsonInteger(moved.reduce((total, position) => total + BigInt(of(position)), 0n));
  return {
    headcount: sum((position) => position.headcount),
    vacantHeadcount: sum((position) => position.vacantHeadcount),
    fteMilli: sum((position) => position.fteMilli),
    personnelCostOre: sum((position) => position.annualCostOre ?? 0),
  };
}
