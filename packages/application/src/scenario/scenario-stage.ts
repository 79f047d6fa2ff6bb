import type { StandingPlace } from '@samorg/domain';
import { differenceTreeOf, replayFirst, standingPlaces } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import { lazy } from '../lazy.ts';
import type { ChangeView } from './change-view.ts';
import { changeViews } from './change-view.ts';
import type { ScenarioView } from './scenario-view.ts';

/** Skede: a scenario after its first changes, counted as they take effect: by date, those of one date in file order. */
export interface ScenarioStage {
  /** How many changes have taken effect. */
  readonly count: number;
  /** The last of them; null before the first. */
  readonly change: ChangeView | null;
  /** What they mean, against the baseline. */
  readonly evaluation: () => EvaluationView;
  /** Places of the whole scenario's difference tree, opened so, at which units stand by then. */
  readonly places: (open: ReadonlySet<string>) => readonly StandingPlace[];
}

/** The scenario after so many changes: none for less than one, all for more than there are. */
export function stageOf(view: ScenarioView, asked: number): ScenarioStage {
  const inEffect = changeViews(view).toSorted((a, b) =>
    a.step.change.effectiveDate < b.step.change.effectiveDate
      ? -1
      : Number(a.step.change.effectiveDate > b.step.change.effectiveDate),
  );
  const count = Math.min(Math.max(asked, 0), inEffect.length);
  const replay = lazy(() => replayFirst(view.replay(), count));
  return {
    count,
    change: inEffect[count - 1] ?? null,
    evaluation: lazy(() => evaluationView(replay())),
    places: (open) => {
      const whole = view.evaluation().comparison();
      return standingPlaces(differenceTreeOf(whole, open), whole, replay().after);
    },
  };
}
