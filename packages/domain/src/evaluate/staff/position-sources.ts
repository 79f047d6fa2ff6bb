import { lookUp } from '../../base/layered-map.ts';
import { sortedIds } from '../../base/order.ts';
import { departuresIn } from '../../change/position-departures.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Step } from '../../scenario/replay.ts';
import type { Comparison } from '../comparison.ts';

/** Units that positions were taken from one by one and that are in the baseline, in order. */
export function sourceUnitsOf({ before, replay }: Comparison): UnitId[] {
  return sortedIds(replay.steps.flatMap(sourcesOfStep).filter((id) => lookUp(before.tables.units, id) !== undefined));
}

function sourcesOfStep({ change, outcome }: Step): UnitId[] {
  if (outcome.kind !== 'planned') return [];
  if (change.type !== 'transferPositions' && change.type !== 'consolidateStaffFunction') return [];
  return departuresIn(outcome).map((departure) => departure.fromUnitId);
}
