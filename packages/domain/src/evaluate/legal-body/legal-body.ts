import type { UnitId } from '../../model/unit.ts';
import type { ParticipationStatus } from '../../scenario/scenario.ts';
import type { TargetOutcome } from '../evaluation.ts';

/** What a body comes to pay against what it is compared with; unknown where a volume, price or agreement is missing. */
export type Pays = 'less' | 'more' | 'same' | 'unknown';

/** A difference in full-year öre, + = more; null exactly when `pays` is unknown. */
export interface PaysDifference {
  readonly differenceOre: number | null;
  readonly pays: Pays;
}

/** The same difference with and without add-on services (tilläggstjänster), which each body chooses for itself. */
export interface WithAndWithoutAddOns {
  readonly withoutAddOns: PaysDifference;
  readonly withAddOns: PaysDifference;
}

/** Need (behov) of some accounting bodies in one year, part-year weighted as in the table of the year, öre. */
export interface NeedYear {
  readonly year: number;
  readonly needBeforeOre: number;
  readonly needAfterOre: number;
  /** Of the change, what passes a border between legal entities: price, not funding. */
  readonly crossEntityOre: number;
  /** Omställningskostnad, outside need. */
  readonly transitionCostOre: number;
}

/** Need of a full year after the last change, öre, finance units apart: their need is tax with a minus. */
export interface NeedFigures {
  readonly needBeforeOre: number;
  readonly needAfterOre: number;
  readonly crossEntityOre: number;
  readonly years: readonly NeedYear[];
}

/** Places and full-time equivalents that change employer. */
export interface EmployerStaff {
  readonly headcount: number;
  readonly fteMilli: number;
}

/** A body's part of the cost target, full-year öre. */
export interface LegalBodyTarget extends WithAndWithoutAddOns {
  readonly baseOre: number;
  readonly indexedOre: number;
  /** Without add-on services; null = a volume or price is not known. */
  readonly planOre: number | null;
  readonly addOnOre: number | null;
}

/** Juridisk person as one party of a reform that each decides for itself: what the reform means for it. */
export interface LegalBody extends NeedFigures {
  readonly legalEntityId: UnitId;
  /** As the scenario lists it; null = not listed, and then it takes part. */
  readonly status: ParticipationStatus | null;
  readonly takesPart: boolean;
  /** Change of its need of a full year. */
  readonly need: WithAndWithoutAddOns;
  /** Null when there is no target or the body is no participant of it. */
  readonly target: LegalBodyTarget | null;
  readonly staffOut: EmployerStaff;
  readonly staffIn: EmployerStaff;
}

/** Staff that changes employer, from one legal entity to another (verksamhetsövergång). */
export interface EmployerMove extends EmployerStaff {
  readonly fromId: UnitId;
  readonly toId: UnitId;
  /** Units that live before and after. */
  readonly unitIds: readonly UnitId[];
}

/** What one legal entity pays another for services, positive full-year öre; those that the reform touches. */
export interface EntityPayment {
  readonly payerId: UnitId;
  readonly payeeId: UnitId;
  readonly beforeOre: number;
  readonly afterOre: number;
}

/** Sums over the bodies that are listed. */
export interface LegalBodyTotals extends NeedFigures, EmployerStaff {
  /** The same sums over those that take part. */
  readonly participating: NeedFigures;
  /** The sum against the target, as the evaluation tests it; null without a target. */
  readonly target: (Omit<TargetOutcome, 'participants'> & WithAndWithoutAddOns) | null;
}

/** The parties of a reform with their sums. */
export interface LegalBodies {
  /** In order of id. */
  readonly bodies: readonly LegalBody[];
  readonly totals: LegalBodyTotals;
  /** In order of payer and payee. */
  readonly payments: readonly EntityPayment[];
  /** Some price is of another year than the budget year, so changes of need compare unlike prices. */
  readonly pricesMixed: boolean;
  /** In order of from and to. */
  readonly employerMoves: readonly EmployerMove[];
}
