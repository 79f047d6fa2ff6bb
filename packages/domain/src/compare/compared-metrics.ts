import { type ComparedState, presentState } from './compared-state.ts';
import { type StateFigures, stateFiguresOf } from './state-figures.ts';

/** The metrics Nuläge · A · B; a column is null where some change of its scenario is refused. */
export interface ComparedMetrics {
  /** The baseline of the first scenario among a and b; the present state itself when there is none. */
  readonly now: StateFigures | null;
  readonly a: StateFigures | null;
  readonly b: StateFigures | null;
}

/** The metrics of two states, each against its own baseline. Throws `Overflow`. */
export function comparedMetrics(a: ComparedState, b: ComparedState): ComparedMetrics {
  const start = a.kind === 'present' && b.kind === 'scenario' ? b : a;
  return {
    now: stateFiguresOf(presentState(start.replay.baseline).replay),
    a: stateFiguresOf(a.replay),
    b: stateFiguresOf(b.replay),
  };
}
