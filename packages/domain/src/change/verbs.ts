import type { Gap, Warning } from '../model/finding.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Patch } from '../patch/patch.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { adjustBudget } from './adjust-budget.ts';
import { agreeService } from './agree-service.ts';
import { allocateLine } from './allocate-line.ts';
import type { Change, ChangeOf, ChangeType } from './change.ts';
import { closeUnit } from './close-unit.ts';
import { consolidateStaffFunction } from './consolidate-staff-function.ts';
import { createUnit } from './create-unit.ts';
import { refusalOfMadeIds } from './made-ids.ts';
import { mergeUnits } from './merge-units.ts';
import { reassignActivity } from './reassign-activity.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { renameUnit } from './rename-unit.ts';
import { technicalAdjustment } from './technical-adjustment.ts';
import { transferPositions } from './transfer-positions.ts';
import { transferUnit } from './transfer-unit.ts';
import type { Deed, NamedIds, Verb } from './verb.ts';

/** Every verb. Adding one means a file, a line in the union and a line here. */
const verbs: { readonly [T in ChangeType]: Verb<ChangeOf<T>> } = {
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
  const answer = verbOf(change).plan(organisation, change);
  return isRefusal(answer) ? answer : (refusalOfMadeIds(organisation, answer) ?? answer);
}

/** A change as a clause, without date and full stop. */
export function clauseOf(change: Change, phrase: Phrase): string {
  return verbOf(change).sentence(change, phrase);
}

/** The warnings of an applied change's own. */
export function warningsOfChange(change: Change, deed: Deed): readonly Warning[] {
  return verbOf(change).warnings?.(change, deed) ?? [];
}

/** The gaps of an applied change's own. */
export function gapsOfChange(change: Change, deed: Deed): readonly Gap[] {
  return verbOf(change).gaps?.(change, deed) ?? [];
}

function verbOf(change: Change): Verb<Change> {
  return verbs[change.type] as unknown as Verb<Change>;
}
