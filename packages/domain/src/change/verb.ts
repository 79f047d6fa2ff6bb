import type { AccountGroupId, AccountRole } from '../model/account-group.ts';
import type { ActivityId } from '../model/activity.ts';
import type { BudgetLineId } from '../model/budget-line.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PositionId, StaffFunctionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { Patch } from '../patch/patch.ts';
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

/** What a kind of change can do: one value per file, gathered in `verbs`. */
export interface Verb<C extends ChangeHead> {
  named(change: C): NamedIds;
  /** Roles of account groups that the change needs. */
  readonly neededRoles: readonly AccountRole[];
  /** The patch that does it on this state, or why it is impossible. The common checks have been passed. */
  plan(organisation: Organisation, change: C): Patch | Refusal;
}
