import { present } from '../../base/assert.ts';
import { compareIds, sortedIds } from '../../base/order.ts';
import type { ActivityId } from '../../model/activity.ts';
import type { Comparison } from '../comparison.ts';
import type { BoundaryEffect, BoundaryFinding } from './responsibility.ts';
import { type ActivityPlaces, activityPlaces } from './responsible-places.ts';

/** The stated boundary questions with what the reform does to each, in order of id. */
export function boundaryFindingsOf(comparison: Comparison): BoundaryFinding[] {
  const places = new Map<ActivityId, ActivityPlaces>(activityPlaces(comparison).map((row) => [row.activity.id, row]));
  return [...comparison.before.reference.statement.boundaryQuestions]
    .sort((a, b) => compareIds(a.id, b.id))
    .map(({ id, activityIds }) => {
      const rows = activityIds.map((activityId) => present(places.get(activityId), `activity ${activityId} is there`));
      const before = sortedIds(rows.flatMap((row) => row.before?.administrationId ?? []));
      const after = sortedIds(rows.flatMap((row) => row.after?.administrationId ?? []));
      return {
        questionId: id,
        activityIds,
        administrationsBefore: before,
        administrationsAfter: after,
        effect: effectOf(before.length > 1, after.length > 1),
      };
    });
}

function effectOf(wasApart: boolean, isApart: boolean): BoundaryEffect {
  if (wasApart) return isApart ? 'remains' : 'joined';
  return isApart ? 'opened' : 'within';
}
