import type { Position, PositionId, UnitId } from '@samorg/domain';
import { milliFte, ore } from '@samorg/domain';

export type PositionParts = Partial<Position> & { readonly id: PositionId; readonly unitId: UnitId };

/** A position: one full-time place at 600 000 kr a year. */
export function aPosition(parts: PositionParts): Position {
  return {
    title: 'Handläggare',
    staffFunctionId: null,
    staffFunctionShares: null,
    sharedService: false,
    headcount: 1,
    vacantHeadcount: 0,
    fteMilli: milliFte(1000),
    annualCostOre: ore(60_000_000),
    managerOf: null,
    aidCode: null,
    source: null,
    note: null,
    ...parts,
  };
}
