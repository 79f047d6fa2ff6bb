import { lookUp } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import type { PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { Step } from '../scenario/replay.ts';
import type { Comparison } from './comparison.ts';

/** One position that a change moved by itself: its id in the state that the change met, and the unit that it was taken from. */
export interface PositionDeparture {
  readonly changeId: string;
  readonly positionId: PositionId;
  readonly fromUnitId: UnitId;
  readonly costIsKnown: boolean;
  /** Only some places of it, or a share of one staff function. */
  readonly isPiece: boolean;
}

/** Every position that was moved one by one, in file order of the changes. */
export function departuresOf(comparison: Comparison): PositionDeparture[] {
  return comparison.replay.steps.flatMap(departuresOfStep);
}

/** Units that positions were taken from and that are in the baseline, in order. */
export function sourceUnitsOf(comparison: Comparison): UnitId[] {
  return sortedIds(
    departuresOf(comparison)
      .map((departure) => departure.fromUnitId)
      .filter((id) => lookUp(comparison.before.tables.units, id) !== undefined),
  );
}

function departuresOfStep({ change, outcome }: Step): PositionDeparture[] {
  if (outcome.kind !== 'planned') return [];
  if (change.type !== 'transferPositions' && change.type !== 'consolidateStaffFunction') return [];
  return (outcome.patch.positions?.updated ?? []).flatMap(({ id, after }) => {
    const met = lookUp(outcome.met.tables.positions, id);
    if (met === undefined) return [];
    return [
      {
        changeId: change.id,
        positionId: id,
        fromUnitId: met.unitId,
        costIsKnown: met.annualCostOre !== null,
        isPiece: after.unitId === undefined,
      },
    ];
  });
}
