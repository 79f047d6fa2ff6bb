import type { AccountGroupId, AccountRole } from '../model/account-group.ts';
import type { ActivityId } from '../model/activity.ts';
import type { BudgetLineId } from '../model/budget-line.ts';
import type { Gap, Warning } from '../model/finding.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PositionId, StaffFunctionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { Patch } from '../patch/patch.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { ChangeHead } from './change-head.ts';
import type { Refusal } from './refusal.ts';

/** Everything that a change names, by list; the common checks look each up. */
export interface NamedIds {
  /** Every unit id in the change but `fromParentId`, `predecessorIds` and the id that createUnit gives. */
  readonly units: readonly UnitId[];
  readonly predecessors?: readonly UnitId[];
  readonly positions?: readonly PositionId[];
  readonly lines?: readonly BudgetLineId[];
  readonly staffFunctions?: readonly StaffFunctionId[];
  readonly accountGroups?: readonly AccountGroupId[];
  readonly activities?: readonly ActivityId[];
}

/** What an applied change met and did: all that its own findings are told from. */
export interface Deed {
  readonly met: Organisation;
  readonly patch: Patch;
}

/**
 * What a kind of change can do: one value per file, gathered in `verbs`. Findings of its own are those that the change, the
 * state that it met and its patch tell; what only the last state can tell is found by the evaluation.
 */
export interface Verb<C extends ChangeHead> {
  named(change: C): NamedIds;
  /** Roles of account groups that the change needs. */
  readonly neededRoles: readonly AccountRole[];
  /** The patch that does it on this state, or why it is impossible. The common checks have been passed. */
  plan(organisation: Organisation, change: C): Patch | Refusal;
  /** The change as a clause, without date and full stop. It tells refused changes too: an id may name nothing. */
  sentence(change: C, phrase: Phrase): string;
  /** Its own warnings once it is applied; none when left out. */
  warnings?(change: C, deed: Deed): readonly Warning[];
  /** Its own gaps once it is applied; none when left out. */
  gaps?(change: C, deed: Deed): readonly Gap[];
}
