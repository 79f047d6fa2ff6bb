import type { ActivityId } from './activity.ts';

/** Gränsdragningsfråga: an unclear division of responsibility between activities. */
export interface BoundaryQuestion {
  readonly id: string;
  readonly activityIds: readonly ActivityId[];
  readonly text: string;
  readonly source: string | null;
}
