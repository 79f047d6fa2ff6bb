import type { Organisation } from '../model/organisation.ts';
import { type Replay, replayScenario } from '../scenario/replay.ts';
import { type RebasedChange, rebasedChanges } from './rebased-changes.ts';
import { type StateFigures, stateFiguresOf } from './state-figures.ts';

/** A scenario moved to another baseline, with every change: nothing is dropped, the user decides. */
export interface Rebase {
  readonly before: Replay;
  /** The same changes played on the new baseline; the scenario names its date and budget year. */
  readonly after: Replay;
  /** In file order. */
  readonly changes: readonly RebasedChange[];
}

/**
 * Byt utgångsläge: plays a scenario on a newer baseline (another revision, date or budget year) and tells per change whether
 * it still does the same. Costs two replays and what the changes move.
 */
export function rebaseScenario(before: Replay, newBaseline: Organisation): Rebase {
  const { date, budgetYear } = newBaseline;
  const { scenario } = before;
  const after = replayScenario(newBaseline, { ...scenario, baseline: { ...scenario.baseline, date, budgetYear } });
  return { before, after, changes: rebasedChanges(before, after) };
}

/** Verdict and figures before and after; null where some change is refused. Throws `Overflow`. */
export function rebaseFigures({ before, after }: Rebase): {
  readonly before: StateFigures | null;
  readonly after: StateFigures | null;
} {
  return { before: stateFiguresOf(before), after: stateFiguresOf(after) };
}
