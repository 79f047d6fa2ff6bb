import type { MovePreviewQuery } from '#generated/graphql.ts';

type Scenario = NonNullable<MovePreviewQuery['scenario']>;

/** What the API says a move would do. */
export type MovePreview = NonNullable<Scenario['previewTransfer']>;

/** A unit below the moved one, with its fate. */
export type SubtreeRow = MovePreview['subtree'][number];

/** A move as far as it can be told: the scenario's version and verdict without it, and what it would do. */
export type MoveOutlook = {
  readonly version: number;
  readonly now: Pick<Scenario['evaluation'], 'verdict' | 'headline' | 'reason' | 'status'>;
  /** Null until a unit is chosen. */
  readonly preview: MovePreview | null;
};
