import type { Language } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';

/** What a report on paper is made of. */
export interface PaperSource {
  readonly evaluation: EvaluationView;
  /** Null for files that no store keeps. */
  readonly version: number | null;
  /** Instant of the version, ISO 8601 in UTC; null for files. */
  readonly savedAt: string | null;
}

/** What is asked of it. */
export interface PaperRequest {
  readonly language: Language;
  /** Year of the money; null = the last year shown, which is a full one. */
  readonly year: number | null;
}
