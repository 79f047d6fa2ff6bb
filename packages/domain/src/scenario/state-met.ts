import type { Organisation } from '../model/organisation.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Replay } from './replay.ts';

/**
 * The organisation that the change at a place in the file meets: the evening before its date, and the changes of the date
 * that come before it. After the last place: the last state.
 */
export function stateMet(replay: Replay, at: number): Organisation {
  const step = replay.steps[at];
  if (step === undefined) return replay.after;
  if (step.outcome.kind === 'planned') return step.outcome.met;
  const date = step.change.effectiveDate;
  let state = replay.evenings.filter((evening) => evening.date < date).at(-1)?.organisation ?? replay.baseline;
  for (const { change, outcome } of replay.steps.slice(0, at)) {
    if (change.effectiveDate !== date || outcome.kind !== 'planned') continue;
    state = applyPatch(outcome.met, outcome.patch);
  }
  return state;
}
