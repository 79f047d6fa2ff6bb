import type { ChangePreviewQuery, OutlookOfFragment } from '#generated/graphql.ts';
import type { FormEffect } from './form-effect.ts';

type ChangePreview = NonNullable<NonNullable<ChangePreviewQuery['scenario']>['previewChange']>;

/** A reason why what is filled in cannot be done, as the API tells it. */
export type Hindrance = { readonly code: string; readonly refs: readonly string[]; readonly message: string };

/** A verdict in words. */
export type OutlookVerdict = Pick<OutlookOfFragment, 'verdict' | 'headline' | 'reason'>;

/** A form as far as what it does can be told: the scenario's version and verdict without it, and what it would do. */
export type FormOutlook = {
  readonly version: number;
  readonly now: OutlookVerdict;
  /** The change in words, placeholders where something is missing; null until it can be told. */
  readonly sentence: string | null;
  readonly refusal: Hindrance | null;
  /** What cannot be read, by its place in the input. */
  readonly faults: readonly Hindrance[];
  /** Null while something is missing or refused. */
  readonly after: OutlookVerdict | null;
  readonly effect: FormEffect | null;
  readonly isSkipped: boolean;
  readonly staff: NonNullable<ChangePreview['change']>['staff'];
  readonly amountOre: number | null;
};
