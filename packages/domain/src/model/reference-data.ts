import { present } from '../base/assert.ts';
import { compareIds } from '../base/order.ts';
import type { AccountGroup, AccountGroupId, AccountRole } from './account-group.ts';
import type { BudgetLine } from './budget-line.ts';
import type { PackedStatement } from './packed-statement.ts';
import type { StaffFunction } from './position.ts';
import type { UnitId } from './unit.ts';

/** What no change writes: the statement itself with the look-ups that planners and the evaluation need. */
export interface ReferenceData {
  readonly statement: PackedStatement;
  readonly accountGroups: ReadonlyMap<AccountGroupId, AccountGroup>;
  /** The one group of each single role, and the first of cost and income. */
  readonly groupOfRole: ReadonlyMap<AccountRole, AccountGroup>;
  readonly staffFunctions: ReadonlyMap<string, StaffFunction>;
  readonly decisionIds: ReadonlySet<string>;
  /** Every unit id of the statement, history included (taken for ever), with its place in the file: the order of siblings. */
  readonly unitRanks: ReadonlyMap<UnitId, number>;
}

/** Builds the look-ups of a statement. */
export function referenceDataOf(statement: PackedStatement): ReferenceData {
  const groupOfRole = new Map<AccountRole, AccountGroup>();
  for (const group of statement.accountGroups) {
    if (!groupOfRole.has(group.role)) groupOfRole.set(group.role, group);
  }
  return {
    statement,
    accountGroups: new Map(statement.accountGroups.map((group) => [group.id, group])),
    groupOfRole,
    staffFunctions: new Map(statement.staffFunctions.map((row) => [row.id, row])),
    decisionIds: new Set(statement.decisions.map((decision) => decision.id)),
    unitRanks: statement.columns.unitRanks,
  };
}

/** The role of a line's account group. */
export function roleOfLine(reference: ReferenceData, line: BudgetLine): AccountRole {
  return present(reference.accountGroups.get(line.accountGroupId), `account group of ${line.id} is there`).role;
}

/** Order of siblings: as in the file, then what came later by id. The same whatever order the changes were made in. */
export function compareSiblings(reference: ReferenceData, a: UnitId, b: UnitId): number {
  const [left, right] = [reference.unitRanks.get(a), reference.unitRanks.get(b)];
  if (left !== undefined && right !== undefined) return left - right;
  if (left === undefined && right === undefined) return compareIds(a, b);
  return left === undefined ? 1 : -1;
}
