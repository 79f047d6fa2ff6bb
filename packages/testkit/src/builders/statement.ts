import type { OrganisationStatement, Unit } from '@samorg/domain';
import { accountGroups } from './account-groups.ts';

export type StatementParts = Partial<OrganisationStatement> & { readonly units: readonly Unit[] };

/** A statement with an account group for each role; its id is 'fjall' until another is given. */
export function aStatement(parts: StatementParts): OrganisationStatement {
  return {
    id: 'fjall',
    name: 'Fjällregionen',
    description: null,
    notice: null,
    sources: [],
    positions: [],
    budgetLines: [],
    accountGroups,
    staffFunctions: [],
    steeringDocuments: [],
    activities: [],
    decisions: [],
    reportBacks: [],
    boundaryQuestions: [],
    ...parts,
  };
}
