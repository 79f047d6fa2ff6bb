import type { AssumedParticipation, ChangeRefusal, LegalBodies, Replay, Verdict } from '@samorg/domain';
import { assumeParticipation, compareReplay, legalBodiesOf, moneyOf, refusalsOf, replayScenario } from '@samorg/domain';

/** What a reform would mean if other bodies took part than the scenario says. */
export interface AssumedBodies {
  readonly assumed: AssumedParticipation;
  /** Changes that would be impossible then; nothing is reckoned when there are any. */
  readonly refusals: readonly ChangeRefusal[];
  readonly outcome: { readonly verdict: Verdict; readonly legalBodies: LegalBodies } | null;
}

/** Plays the scenario again with other participation. Costs a whole evaluation of its money. Throws `Overflow`. */
export function assumedBodiesOf({ baseline, scenario }: Replay, assumed: AssumedParticipation): AssumedBodies {
  const replay = replayScenario(baseline, assumeParticipation(scenario, assumed));
  if (replay.status === 'refused') return { assumed, refusals: refusalsOf(replay), outcome: null };
  const comparison = compareReplay(replay);
  const money = moneyOf(comparison);
  const outcome = { verdict: money.verdict, legalBodies: legalBodiesOf(comparison, money) };
  return { assumed, refusals: [], outcome };
}
