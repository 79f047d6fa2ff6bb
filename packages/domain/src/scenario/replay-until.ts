import type { IsoDate } from '../base/iso-date.ts';
import type { Replay } from './replay.ts';

/** A replay of what has happened by the evening of a date: later changes are left out. Nothing is played anew. */
export function replayUntil(replay: Replay, date: IsoDate): Replay {
  const steps = replay.steps.filter((step) => step.change.effectiveDate <= date);
  if (steps.length === replay.steps.length) return replay;
  const evenings = replay.evenings.filter((evening) => evening.date <= date);
  return {
    baseline: replay.baseline,
    scenario: { ...replay.scenario, changes: steps.map((step) => step.change) },
    steps,
    evenings,
    after: evenings.at(-1)?.organisation ?? replay.baseline,
    status: steps.some((step) => step.outcome.kind === 'refused') ? 'refused' : 'evaluated',
  };
}
