import { present } from '../base/assert.ts';
import type { Change } from '../change/change.ts';
import type { Refusal } from '../change/refusal.ts';
import { findUnit, type Organisation } from '../model/organisation.ts';
import type { Replay, StepOutcome } from '../scenario/replay.ts';
import { stateMet } from '../scenario/state-met.ts';
import { differingFacts } from './differing-facts.ts';
import { factsOfChange } from './facts-of-change.ts';
import type { RebaseFact } from './rebase-fact.ts';

/** What becomes of a change on another baseline: it does the same, it does otherwise, or it can no longer be made. */
export type RebaseKind = 'same' | 'changed' | 'gone';

/** One change on its old and its new baseline. */
export interface RebasedChange {
  readonly change: Change;
  readonly kind: RebaseKind;
  /** What is not as it was; empty for `same`. */
  readonly facts: readonly RebaseFact[];
  /** Why it is impossible on the new baseline; null unless gone. */
  readonly refusal: Refusal | null;
  /** Gone because what it wanted is so already. */
  readonly isAlreadySo: boolean;
  /** It was impossible on the old baseline too. */
  readonly wasRefused: boolean;
}

/** Every change of the later replay beside the same change of the earlier one, by id, in the later one's file order. */
export function rebasedChanges(before: Replay, after: Replay): RebasedChange[] {
  const earlier = new Map(before.steps.map(({ change, outcome }, at) => [change.id, { outcome, at }]));
  return after.steps.map(({ change, outcome }, at) => {
    const was = present(earlier.get(change.id), `change ${change.id} was there before`);
    const met = stateMet(after, at);
    const facts = differingFacts(
      factsOfChange(change, was.outcome, stateMet(before, was.at)),
      factsOfChange(change, outcome, met),
    );
    return rebasedChange(change, { was: was.outcome, is: outcome, met, facts });
  });
}

interface Beside {
  readonly was: StepOutcome;
  readonly is: StepOutcome;
  /** The state that the change meets on the new baseline. */
  readonly met: Organisation;
  readonly facts: readonly RebaseFact[];
}

function rebasedChange(change: Change, { was, is, met, facts }: Beside): RebasedChange {
  const wasRefused = was.kind === 'refused';
  if (is.kind === 'refused') {
    const { refusal } = is;
    return { change, kind: 'gone', facts, refusal, isAlreadySo: isAlreadySo(change, refusal, met), wasRefused };
  }
  const told = was.kind === is.kind ? facts : [...facts, outcomeFact(was, is)];
  const kind = told.length === 0 ? 'same' : 'changed';
  return { change, kind, facts: told, refusal: null, isAlreadySo: false, wasRefused };
}

function outcomeFact(was: StepOutcome, is: StepOutcome): RebaseFact {
  return { code: 'outcome', refs: [], before: was.kind, after: is.kind };
}

/** Whether what an impossible change wanted is so already on the state that it meets. */
function isAlreadySo(change: Change, { code, refs }: Refusal, met: Organisation): boolean {
  if (code === 'noChange') return true;
  switch (change.type) {
    case 'transferUnit':
      return code === 'fromMismatch' && refs[1] === change.toParentId;
    case 'createUnit': {
      const unit = findUnit(met, change.unitId);
      return unit?.name === change.name && unit.kind === change.kind && unit.parentId === change.parentId;
    }
    case 'closeUnit':
      return code === 'unitNotActive' && findUnit(met, change.unitId) === undefined;
    default:
      return false;
  }
}
