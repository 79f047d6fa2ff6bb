import type { ReassignActivity } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { type State, there } from './state.ts';

/** Another unit answers for an activity. */
export function reassignActivity(state: State, { activityId, toUnitId }: ReassignActivity): Answer {
  const activity = there(state.activities.find((row) => row.id === activityId));
  if (activity.unitId === toUnitId) return { code: 'noChange', refs: [activityId] };
  const activities = state.activities.map((row) => (row === activity ? { ...row, unitId: toUnitId } : row));
  return { state: { ...state, activities } };
}
