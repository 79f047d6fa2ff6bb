import type { EvaluationView } from '@samorg/application';

/** A part of an evaluation; null when a change is refused, so that nothing half is shown. */
export function whenEvaluated<V>(evaluation: EvaluationView, value: () => V): V | null {
  return evaluation.replay.status === 'evaluated' ? value() : null;
}
