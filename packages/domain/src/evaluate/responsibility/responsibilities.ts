import type { Comparison } from '../comparison.ts';
import { boundaryFindingsOf } from './boundary-findings.ts';
import { dividedActivitiesOf } from './divided-activities.ts';
import { planSummaryOf } from './plan-summary.ts';
import type { Responsibilities } from './responsibility.ts';
import { responsibilityChangesOf } from './responsibility-changes.ts';
import { activityPlaces } from './responsible-places.ts';
import { synergiesOf } from './synergies.ts';

/** Who answers for what, before and after: changes, divisions, orphans, boundary questions, synergies, and the plan in numbers. */
export function responsibilitiesOf(comparison: Comparison): Responsibilities {
  return {
    changes: responsibilityChangesOf(comparison),
    divided: dividedActivitiesOf(comparison),
    orphans: activityPlaces(comparison)
      .filter((row) => row.after === null)
      .map(({ activity, before }) => ({ activityId: activity.id, responsibleBeforeId: before?.unitId ?? null })),
    boundaryQuestions: boundaryFindingsOf(comparison),
    synergies: synergiesOf(comparison),
    plan: planSummaryOf(comparison),
  };
}
