import type { Change, ChangeRefusal, Gap, Language, Names, Warning } from '@samorg/domain';
import {
  datedRefusalMessage,
  gapMessage,
  namesOfReplay,
  present,
  refusedReason,
  verdictHeadline,
  verdictReason,
  warningMessage,
} from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';

/** The verdict in a few words. */
export function evaluationHeadline(evaluation: EvaluationView, language: Language): string {
  const isRefused = evaluation.replay.status === 'refused';
  return verdictHeadline(isRefused ? 'refused' : evaluation.money().verdict, language);
}

/** Why, in one or two sentences with amounts and boards. */
export function evaluationReason(evaluation: EvaluationView, language: Language): string {
  const { replay } = evaluation;
  if (replay.status === 'evaluated') return verdictReason(evaluation.money(), namesOf(evaluation), language);
  return refusedReason(replay.steps.filter((step) => step.outcome.kind === 'refused').length, language);
}

/** A refusal in words, with the date of its change and the names of the scenario that it is in. */
export function refusalInWords(refusal: ChangeRefusal, evaluation: EvaluationView, language: Language): string {
  const { effectiveDate } = refusedChange(refusal, evaluation);
  return datedRefusalMessage({ refusal, effectiveDate }, namesOf(evaluation), language);
}

/** The change that is refused. */
export function refusedChange({ changeId }: ChangeRefusal, { replay }: EvaluationView): Change {
  return present(
    replay.scenario.changes.find((change) => change.id === changeId),
    `change ${changeId} is in the scenario that refuses it`,
  );
}

/** A warning in words. */
export function warningInWords(warning: Warning, evaluation: EvaluationView, language: Language): string {
  return warningMessage(warning, namesOf(evaluation), language);
}

/** A gap in words. */
export function gapInWords(gap: Gap, evaluation: EvaluationView, language: Language): string {
  return gapMessage(gap, namesOf(evaluation), language);
}

function namesOf({ replay }: EvaluationView): Names {
  return namesOfReplay(replay);
}
