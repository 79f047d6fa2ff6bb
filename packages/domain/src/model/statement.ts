import type { AccountGroup } from './account-group.ts';
import type { Activity } from './activity.ts';
import type { BoundaryQuestion } from './boundary-question.ts';
import type { BudgetLine } from './budget-line.ts';
import type { Decision, ReportBack } from './decision.ts';
import type { Position, StaffFunction } from './position.ts';
import type { SteeringDocument } from './steering-document.ts';
import type { Unit } from './unit.ts';

export type OrganisationId = string;

/**
 * All that is stated of an organisation, history included: what a Samorg organisation file holds and a store keeps.
 * A whole statement, not a patch: what is absent has no value. Every list is in the order of the file.
 */
export interface OrganisationStatement {
  readonly id: OrganisationId;
  readonly name: string;
  readonly description: string | null;
  /** Text to show beside every figure, e.g. that amounts are example data. */
  readonly notice: string | null;
  readonly sources: readonly string[];
  readonly units: readonly Unit[];
  readonly positions: readonly Position[];
  readonly budgetLines: readonly BudgetLine[];
  readonly accountGroups: readonly AccountGroup[];
  readonly staffFunctions: readonly StaffFunction[];
  readonly steeringDocuments: readonly SteeringDocument[];
  readonly activities: readonly Activity[];
  readonly decisions: readonly Decision[];
  readonly reportBacks: readonly ReportBack[];
  readonly boundaryQuestions: readonly BoundaryQuestion[];
}
