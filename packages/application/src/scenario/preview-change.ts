import type { Change, Organisation } from '@samorg/domain';
import { present } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import { lazy } from '../lazy.ts';
import type { RecentCache } from '../recent-cache.ts';
import { recentCache } from '../recent-cache.ts';
import type { ChangeView } from './change-view.ts';
import { changeViews } from './change-view.ts';
import { replayWith } from './replay-with.ts';
import type { ScenarioView } from './scenario-view.ts';
import { withinIntegers } from './within-integers.ts';

/** What a change of any kind would do. */
export interface ChangePreviewView {
  /** The change among the others, with the state that it meets. */
  readonly row: ChangeView;
  readonly met: Organisation;
  /** Of the scenario with the change; refused when it, or another change, is. */
  readonly evaluation: EvaluationView;
}

/** Previews asked last, per version of a scenario: the page asks again for what its form already showed. */
const previews = new WeakMap<ScenarioView, RecentCache<ChangePreviewView | 'overflow'>>();
const previewsKept = 8;

/**
 * Shows a change as if it were added last, or in place of another. Nothing is stored; asked again, it is the same view.
 * `overflow` when a figure would leave the integers that can be shown exactly.
 */
export function previewChange(
  view: ScenarioView,
  change: Change,
  replacing: string | null,
): ChangePreviewView | 'overflow' {
  const ofView = previews.get(view) ?? recentCache(previewsKept);
  previews.set(view, ofView);
  return ofView.get(JSON.stringify([change, replacing]), () => newPreview(view, change, replacing));
}

function newPreview(view: ScenarioView, change: Change, replacing: string | null): ChangePreviewView | 'overflow' {
  const replay = withinIntegers(() => replayWith(view, change, replacing));
  if (replay === null) return 'overflow';
  const evaluation = lazy(() => evaluationView(replay));
  const tried: ScenarioView = { ...view, scenario: replay.scenario, replay: () => replay, evaluation };
  const row = present(
    changeViews(tried).find(({ step }) => step.change === change),
    'the change is played',
  );
  return { row, met: row.met(), evaluation: evaluation() };
}
