import { compareIdLists, compareIds } from '../base/order.ts';
import { checkLines, checkRoles } from './check-lines.ts';
import { checkPositions } from './check-positions.ts';
import { checkReferences } from './check-references.ts';
import { checkUnits } from './check-units.ts';
import type { Fault } from './fault.ts';
import type { OrganisationStatement } from './statement.ts';

/**
 * Everything that makes a statement unusable, beyond its shape: ids twice, references to nothing, loops and places of units,
 * rows that contradict themselves. By code, then refs; no duplicates; empty = usable. Linear in the statement.
 */
export function checkStatement(statement: OrganisationStatement): Fault[] {
  return sortedFaults([
    ...duplicateIds(statement),
    ...checkReferences(statement),
    ...checkUnits(statement.units),
    ...checkRoles(statement),
    ...checkLines(statement),
    ...checkPositions(statement),
  ]);
}

/** Faults in the order of the file contract, each once. */
export function sortedFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [JSON.stringify([fault.code, fault.refs]), fault]));
  return [...unique.values()].sort((a, b) => compareIds(a.code, b.code) || compareIdLists(a.refs, b.refs));
}

/** `duplicateId` [id]: twice in one list. */
export function duplicatesIn(rows: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }) =>
    seen.has(id) || !seen.add(id) ? [{ code: 'duplicateId' as const, refs: [id] }] : [],
  );
}

function duplicateIds(statement: OrganisationStatement): Fault[] {
  return [
    statement.units,
    statement.positions,
    statement.budgetLines,
    statement.accountGroups,
    statement.staffFunctions,
    statement.steeringDocuments,
    statement.activities,
    statement.decisions,
    statement.reportBacks,
    statement.boundaryQuestions,
  ].flatMap(duplicatesIn);
}
