import type { Fault } from './fault.ts';
import type { OrganisationStatement } from './statement.ts';

/** `unknownReference` [id]: any id that names nothing of the right list. */
export function checkReferences(statement: OrganisationStatement): Fault[] {
  const faults: Fault[] = [];
  const list = (rows: readonly { readonly id: string }[]): ((ids: Iterable<string | null>) => void) => {
    const known = new Set(rows.map((row) => row.id));
    return (ids) => {
      for (const id of ids) if (id !== null && !known.has(id)) faults.push({ code: 'unknownReference', refs: [id] });
    };
  };
  const units = list(statement.units);
  const accountGroups = list(statement.accountGroups);
  const staffFunctions = list(statement.staffFunctions);
  const decisions = list(statement.decisions);
  const activities = list(statement.activities);
  for (const unit of statement.units) {
    units([unit.parentId]);
    units(unit.servesBoardIds);
    units(unit.ownerIds);
  }
  for (const position of statement.positions) {
    units([position.unitId, position.managerOf]);
    staffFunctions([position.staffFunctionId]);
    for (const share of position.staffFunctionShares ?? []) staffFunctions([share.staffFunctionId]);
  }
  for (const line of statement.budgetLines) {
    units([line.unitId, line.counterpartId]);
    accountGroups([line.accountGroupId]);
  }
  for (const document of statement.steeringDocuments) units([...document.concerns, document.adoptedById]);
  for (const activity of statement.activities) units([activity.responsibleUnitId]);
  for (const decision of statement.decisions) {
    units([decision.bodyId, decision.addresseeId]);
    decisions([decision.sameTextAsId, ...decision.basedOnIds]);
  }
  for (const row of statement.reportBacks) {
    units([row.toBodyId]);
    decisions([row.decisionId]);
  }
  for (const question of statement.boundaryQuestions) activities(question.activityIds);
  return faults;
}
