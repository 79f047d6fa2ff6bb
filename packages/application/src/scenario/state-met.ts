import type { Organisation, Replay } from '@samorg/domain';
import { applyPatch } from '@samorg/domain';

/** The organisation that a change of a replay meets: the evening before its date, and the changes of the date before it. */
export function stateMet(replay: Replay, at: number): Organisation {
  const date = replay.steps[at]?.change.effectiveDate;
  if (date === undefined) return replay.after;
  let state = replay.evenings.filter((evening) => evening.date < date).at(-1)?.organisation ?? replay.baseline;
  for (const { change, outcome } of replay.steps.slice(0, at)) {
    if (change.effectiveDate === date && outcome.kind === 'planned') state = applyPatch(state, outcome.patch);
  }
  return state;
}
