import type { Organisation } from '../model/organisation.ts';
import type { Patch } from '../patch/patch.ts';
import { adjustBudget } from './adjust-budget.ts';
import { agreeService } from './agree-service.ts';
import { allocateLine } from './allocate-line.ts';
import type { Change, ChangeOf, ChangeType } from './change.ts';
import { closeUnit } from './close-unit.ts';
import { consolidateStaffFunction } from './consolidate-staff-function.ts';
import { createUnit } from './create-unit.ts';
import { mergeUnits } from './merge-units.ts';
import { reassignActivity } from './reassign-activity.ts';
import type { Refusal } from './refusal.ts';
import { renameUnit } from './rename-unit.ts';
import { technicalAdjustment } from './technical-adjustment.ts';
import { transferPositions } from './transfer-positions.ts';
import { transferUnit } from './transfer-unit.ts';
import type { NamedIds, Verb } from './verb.ts';

/** The verbs that have a planner. Adding one means a file and a line here. */
const verbs: { readonly [T in ChangeType]?: Verb<ChangeOf<T>> } = {
  adjustBudget,
  agreeService,
  allocateLine,
  closeUnit,
  consolidateStaffFunction,
  createUnit,
  mergeUnits,
  reassignActivity,
  renameUnit,
  technicalAdjustment,
  transferPositions,
  transferUnit,
};

/** Kinds of change that can be planned; the others are read from files and refused as a whole by the caller. */
export const builtVerbs: ReadonlySet<ChangeType> = new Set(Object.keys(verbs) as ChangeType[]);

/** What a change names. */
export function namedBy(change: Change): NamedIds {
  return verbOf(change).named(change);
}

/** Roles of account groups that a change needs. */
export function rolesNeededBy(change: Change): Verb<Change>['neededRoles'] {
  return verbOf(change).neededRoles;
}

/** The patch of a change on a state, or its own refusal; `planChange` makes the common checks first. */
export function planVerb(organisation: Organisation, change: Change): Patch | Refusal {
  return verbOf(change).plan(organisation, change);
}

function verbOf(change: Change): Verb<Change> {
  const verb = verbs[change.type];
  if (verb === undefined) throw new Error(`broken promise: ${change.type} has a planner`);
  return verb as unknown as Verb<Change>;
}
