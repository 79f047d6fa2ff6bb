import type { ActivityId } from '../model/activity.ts';
import type { UnitId } from '../model/unit.ts';
import type { ChangeHead } from './change-head.ts';

/** Byta ansvarig: an activity gets another responsible unit. */
export interface ReassignActivity extends ChangeHead {
  readonly type: 'reassignActivity';
  readonly activityId: ActivityId;
  readonly toUnitId: UnitId;
}
