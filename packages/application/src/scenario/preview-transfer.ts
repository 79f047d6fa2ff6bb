import type { ChangeRefusal, Organisation, TransferPreview, TransferUnit } from '@samorg/domain';
import { stateMet, transferPreviewOf } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import type { RecentCache } from '../recent-cache.ts';
import { recentCache } from '../recent-cache.ts';
import { replayWith } from './replay-with.ts';
import type { ScenarioView } from './scenario-view.ts';

/** What a move would do, as far as it can be told. */
export interface TransferPreviewView {
  readonly change: TransferUnit;
  /** The organisation that the move would meet. */
  readonly met: Organisation;
  /** Null when the unit does not live then. */
  readonly preview: TransferPreview | null;
  readonly refusal: ChangeRefusal | null;
  /** Of the scenario with the move; refused when the move, or another change, is. */
  readonly evaluation: EvaluationView;
}

/** Previews asked last, per version of a scenario: the page asks again for what its form already showed. */
const previews = new WeakMap<ScenarioView, RecentCache<TransferPreviewView>>();
const previewsKept = 8;

/** Shows a move as if it were added last, or in place of a change. Nothing is stored; asked again, it is the same view. */
export function previewTransfer(
  view: ScenarioView,
  change: TransferUnit,
  replacing: string | null,
): TransferPreviewView {
  const ofView = previews.get(view) ?? recentCache(previewsKept);
  previews.set(view, ofView);
  return ofView.get(JSON.stringify([change, replacing]), () => newPreview(view, change, replacing));
}

function newPreview(view: ScenarioView, change: TransferUnit, replacing: string | null): TransferPreviewView {
  const replay = replayWith(view, change, replacing);
  const at = replay.steps.findIndex((step) => step.change === change);
  const outcome = replay.steps[at]?.outcome;
  const met = stateMet(replay, at);
  return {
    change,
    met,
    preview: transferPreviewOf(met, change),
    refusal: outcome?.kind === 'refused' ? { changeId: change.id, ...outcome.refusal } : null,
    evaluation: evaluationView(replay),
  };
}
