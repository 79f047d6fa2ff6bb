import { present } from '../../base/assert.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import { lookUp } from '../../base/layered-map.ts';
import { type Organisation, upwardsFrom } from '../../model/organisation.ts';
import type { PositionId } from '../../model/position.ts';
import type { UnitId } from '../../model/unit.ts';
import { sameValue } from '../../patch/same-value.ts';
import type { Replay } from '../../scenario/replay.ts';

/**
 * The last date on which a position of the last state came to another unit, or its unit under another one: the day from which it
 * stands where it ends. For positions that moved at all. Visits the unit's depth for each date.
 */
export function placingDatesOf(replay: Replay): (id: PositionId) => IsoDate {
  const states = [replay.baseline, ...replay.evenings.map((evening) => evening.organisation)];
  const known = new Map<UnitId, number>();
  const lastMoveOfUnit = (unitId: UnitId): number => {
    const at = known.get(unitId) ?? lastDifference(states, (state) => pathOf(state, unitId));
    known.set(unitId, at);
    return at;
  };
  return (id) => {
    const own = lastDifference(states, (state) => lookUp(state.tables.positions, id)?.unitId ?? null);
    const { unitId } = present(lookUp(replay.after.tables.positions, id), `position ${id} is there`);
    const evening = replay.evenings[Math.max(own, lastMoveOfUnit(unitId)) - 1];
    return present(evening, `position ${id} has moved`).date;
  };
}

/** The number of the last state in which something is not as in the state before; −1 = it is the same in all. */
function lastDifference(states: readonly Organisation[], valueIn: (state: Organisation) => unknown): number {
  const values = states.map(valueIn);
  return values.findLastIndex((value, at) => at > 0 && !sameValue(value, values[at - 1]));
}

function pathOf(organisation: Organisation, unitId: UnitId): UnitId[] {
  return [...upwardsFrom(organisation, unitId)].map((unit) => unit.id);
}
