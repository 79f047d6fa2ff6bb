import { findUnit } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { type Names, namesIn } from '../phrase/names.ts';
import type { Replay } from '../scenario/replay.ts';

/** Names in a replay: of the last state, the baseline, and the units that its changes ask for, refused ones too. */
export function namesOfReplay(replay: Replay): Names {
  const names = namesIn(replay.after, replay.baseline);
  const asked = new Map(
    replay.scenario.changes.flatMap((change) => (change.type === 'createUnit' ? [[change.unitId, change.name]] : [])),
  );
  const unit = (id: UnitId): string => {
    const isThere = findUnit(replay.after, id) ?? findUnit(replay.baseline, id);
    return isThere === undefined ? (asked.get(id) ?? names.unit(id)) : names.unit(id);
  };
  return { ...names, unit, any: (id) => (asked.has(id) ? unit(id) : names.any(id)) };
}
