import type { EvaluationView } from '@samorg/application';
import type { Language } from '@samorg/domain';

/** One part of what a scenario means, as `samorg show` tells it. One file per part. */
export interface Part {
  /** As JSON: amounts in öre, FTE in thousandths, ids as in the files. */
  json(view: EvaluationView): unknown;
  /** To be read in a terminal of 80 columns, ending in a line break. */
  text(view: EvaluationView, language: Language): string;
}
