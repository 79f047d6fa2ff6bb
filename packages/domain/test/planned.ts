import type { Change } from '../src/change/change.ts';
import { planChange } from '../src/change/plan-change.ts';
import { isRefusal } from '../src/change/refusal.ts';
import { type Comparison, compareReplay } from '../src/evaluate/comparison.ts';
import type { Organisation } from '../src/model/organisation.ts';
import { applyPatch } from '../src/patch/apply-patch.ts';
import { type Replay, replayScenario } from '../src/scenario/replay.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { scenario } from './fixture.ts';

/** The answer to a change in short: `planned`, or the code of the refusal with its refs. */
export function answerTo(state: Organisation, change: Change): string {
  const answer = planChange(state, change);
  return isRefusal(answer) ? [answer.code, ...answer.refs].join(' ') : 'planned';
}

/** The organisation after changes that must be possible, one after the other. */
export function applied(state: Organisation, ...changes: readonly Change[]): Organisation {
  return changes.reduce((before, change) => {
    const patch = planChange(before, change);
    if (isRefusal(patch)) throw new Error([patch.code, ...patch.refs].join(' '));
    return applyPatch(before, patch);
  }, state);
}

/** What became of each change of a replay: `c planned`, `c refused code refs`, `c skipped entities`. */
export function outcomesOf(replay: Replay): string[] {
  return replay.steps.map(({ change, outcome }) => {
    if (outcome.kind === 'planned') return `${change.id} planned`;
    if (outcome.kind === 'skipped') return [change.id, 'skipped', ...outcome.legalEntityIds].join(' ');
    return [change.id, 'refused', outcome.refusal.code, ...outcome.refusal.refs].join(' ');
  });
}

/** A state before and after changes that must all be possible. */
export function compared(state: Organisation, changes: readonly Change[], parts: Partial<Scenario> = {}): Comparison {
  const replay = replayScenario(state, scenario(changes, parts));
  if (replay.status !== 'evaluated') throw new Error(outcomesOf(replay).join(', '));
  return compareReplay(replay);
}
