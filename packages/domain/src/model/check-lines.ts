import { isInternalRole, isSingleRole, natureOfRole } from './account-group.ts';
import type { Fault } from './fault.ts';
import type { OrganisationStatement } from './statement.ts';

/** `inconsistent` [group]: nature or internal not as the role says, or two groups of a role that only one may have. */
export function checkRoles({ accountGroups }: OrganisationStatement): Fault[] {
  return accountGroups
    .filter((group) => {
      const isDouble = accountGroups.some((other) => other !== group && other.role === group.role);
      const isMislabelled = group.nature !== natureOfRole(group.role) || group.internal !== isInternalRole(group.role);
      return isMislabelled || (isDouble && isSingleRole(group.role));
    })
    .map((group) => ({ code: 'inconsistent', refs: [group.id] }));
}

/** `inconsistent` [line]: a counterpart on an external line, or the line's own unit as counterpart. */
export function checkLines(statement: OrganisationStatement): Fault[] {
  const external = new Set(
    statement.accountGroups.filter((group) => !isInternalRole(group.role)).map((group) => group.id),
  );
  return statement.budgetLines
    .filter(
      (line) =>
        line.counterpartId !== null && (external.has(line.accountGroupId) || line.counterpartId === line.unitId),
    )
    .map((line) => ({ code: 'inconsistent', refs: [line.id] }));
}
