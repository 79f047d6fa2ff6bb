import type { IsoDate } from '../base/iso-date.ts';
import type { Change } from '../change/change.ts';
import type { DecisionId } from '../model/decision.ts';
import type { OrganisationId } from '../model/statement.ts';
import type { UnitId } from '../model/unit.ts';
import type { PartYearFactor } from '../quantity/year-share.ts';

export type ScenarioId = string;

/** Where a legal entity stands in a reform that each decides for itself. */
export type ParticipationStatus = 'notDecided' | 'proposed' | 'decided' | 'declined';

export interface Participation {
  readonly legalEntityId: UnitId;
  readonly status: ParticipationStatus;
  readonly decisionId: DecisionId | null;
  readonly note: string | null;
}

/** One year of an index (PKV, LPIK …): change in thousandths of a percent, 6000 = 6 %. */
export interface IndexYear {
  readonly year: number;
  readonly pctMilli: number;
  readonly name: string | null;
  readonly published: string | null;
  readonly outcome: boolean | null;
  readonly source: string | null;
}

/** Cost target against an indexed base year. */
export interface Target {
  readonly baseYear: number;
  /** Units whose external running cost, with everything below them, is the base. */
  readonly baseUnitIds: readonly UnitId[];
  readonly index: readonly IndexYear[];
  /** Thousandths of a percent: 10000 = 10 %. */
  readonly reductionPctMilli: number;
  readonly excludeAddOns: boolean;
}

/** The organisation that a scenario starts from: on a day, with the lines and prices of a budget year. */
export interface Baseline {
  readonly organisationId: OrganisationId;
  readonly date: IsoDate;
  readonly budgetYear: number;
}

/** Scenario: dated changes on a pinned baseline, never a copy of it. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly name: string;
  readonly description: string | null;
  readonly notice: string | null;
  readonly baseline: Baseline;
  /** Tolerance of conditions 1 and 3, öre. */
  readonly toleranceOre: number;
  readonly partYearFactors: readonly PartYearFactor[];
  readonly participation: readonly Participation[];
  readonly target: Target | null;
  /** In file order; they take effect by date, and in this order within a date. */
  readonly changes: readonly Change[];
}
