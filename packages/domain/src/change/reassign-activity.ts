import { present } from '../base/assert.ts';
import { lookUp } from '../base/layered-map.ts';
import type { ActivityId } from '../model/activity.ts';
import type { UnitId } from '../model/unit.ts';
import { rowUpdate, tableDiff } from '../patch/patch.ts';
import type { ChangeHead } from './change-head.ts';
import { refuse } from './refusal.ts';
import type { Verb } from './verb.ts';

/**
 * Byta ansvarig: an activity gets another responsible unit. Source: the action plan of Region Gävleborg 2024–2027 (ansvarig
 * förvaltning); docs/format.md, A scenario.
 */
export interface ReassignActivity extends ChangeHead {
  readonly type: 'reassignActivity';
  readonly activityId: ActivityId;
  readonly toUnitId: UnitId;
}

/** Refusals: `noChange` [activity] if the unit is responsible already. */
export const reassignActivity: Verb<ReassignActivity> = {
  neededRoles: [],
  named: (change) => ({ units: [change.toUnitId], activities: [change.activityId] }),
  plan(organisation, change) {
    const activity = present(lookUp(organisation.tables.activities, change.activityId), 'the activity is there');
    if (activity.responsibleUnitId === change.toUnitId) return refuse('noChange', [activity.id]);
    return { activities: tableDiff({ updated: [rowUpdate(activity, { responsibleUnitId: change.toUnitId })] }) };
  },
  sentence(change, { names, say }) {
    const [unit, activity] = [names.unit(change.toUnitId), names.activity(change.activityId)];
    return say({ sv: `${unit} blir ansvarig för ${activity}`, en: `${unit} becomes responsible for ${activity}` });
  },
};
