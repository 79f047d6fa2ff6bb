import type { EvaluationView } from '@samorg/application';
import type { AssumedParticipation, Language } from '@samorg/domain';

/** What can be chosen of how a part is shown; a part takes what it knows of. */
export interface PartSettings {
  /** `--all`: every row, not only those that change. */
  readonly rows: 'changed' | 'all';
  /** `--span-limit`: warned is of managers with more heads than this. */
  readonly spanLimit: number;
  /** `--assume-decided`, `--assume-not-decided`: what would be if other bodies took part; null = nothing is assumed. */
  readonly assumed: AssumedParticipation | null;
}

/** One part of what a scenario means, as `samorg show` tells it. One file per part. */
export interface Part {
  /** As JSON: amounts in öre, FTE in thousandths, ids as in the files. */
  json(view: EvaluationView, settings: PartSettings): unknown;
  /** To be read in a terminal of 80 columns, ending in a line break. */
  text(view: EvaluationView, language: Language, settings: PartSettings): string;
}
