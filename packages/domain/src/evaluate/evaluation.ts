import type { ChangeId } from '../change/change.ts';
import type { Refusal } from '../change/refusal.ts';
import type { Fault } from '../model/fault.ts';
import type { Gap, Warning } from '../model/finding.ts';
import type { UnitId } from '../model/unit.ts';

/** Utfall: neutral; neutral once the computed adjustments are decided; not neutral; or data is missing. */
export type Verdict = 'neutral' | 'neutralAfterAdjustment' | 'notNeutral' | 'undetermined';

/** One accounting body in one year, whole öre. */
export interface BoardYear {
  readonly boardId: UnitId;
  /** Net cost except board funding and transition cost, baseline, full year. */
  readonly needBeforeOre: number;
  /** The same in this year with the changes, part-year weighted. */
  readonly needAfterOre: number;
  /** Computed change of funding that mirrors the moved task; sums to 0 within each legal entity. */
  readonly technicalAdjustmentOre: number;
  /** What technicalAdjustment changes decide for this year; null when there is none. */
  readonly decidedAdjustmentOre: number | null;
  /** Part of the change that passes a legal-entity border: price, not funding. */
  readonly crossEntityOre: number;
  /** needAfter − needBefore − (decided, or computed when none is decided). */
  readonly remainderOre: number;
  /** Board funding received, as a positive amount. */
  readonly fundingBeforeOre: number;
  readonly fundingAfterOre: number;
}

export interface EvaluationYear {
  readonly year: number;
  /** Change of external net cost over all rows, transition cost left out. */
  readonly netExternalChangeOre: number;
  readonly transitionCostOre: number;
  readonly boards: readonly BoardYear[];
}

/** Full-year change of one body in the last state, by class of lines. */
export interface BoardFullYear {
  readonly boardId: UnitId;
  readonly movedDirectCostOre: number;
  readonly positionsOre: number;
  readonly overheadOre: number;
  readonly internalTradeOre: number;
  readonly budgetChangeOre: number;
  readonly crossEntityOre: number;
  readonly changeOre: number;
}

/** Kvarblivna omkostnader: overhead that a board no longer recovers and has not moved away as positions. */
export interface StrandedOverhead {
  readonly boardId: UnitId;
  readonly lostRecoveryOre: number;
  readonly positionsMovedOutOre: number;
  readonly strandedOre: number;
}

/** Staff that moves; known costs only. */
export interface Staff {
  readonly headcount: number;
  readonly vacantHeadcount: number;
  readonly fteMilli: number;
  readonly personnelCostOre: number;
}

export interface Moved {
  /** Units that live before and after, under different accounting bodies. */
  readonly unitIds: readonly UnitId[];
  /** Positions whose body changed and whose unit did not. */
  readonly withUnits: Staff;
  /** Positions whose unit and body both changed. */
  readonly separately: Staff;
}

export interface EmployerChange {
  readonly unitIds: readonly UnitId[];
  readonly headcount: number;
  readonly fteMilli: number;
}

/** Where a unit stands at one time. */
export interface Place {
  readonly name: string;
  readonly parentId: UnitId | null;
  readonly boardId: UnitId;
  readonly administrationId: UnitId;
  readonly legalEntityId: UnitId;
}

export type PlacementStatus = 'kept' | 'moved' | 'added' | 'ended' | 'renamed';

export interface Placement {
  readonly unitId: UnitId;
  readonly status: PlacementStatus;
  readonly renamed: boolean;
  readonly before: Place | null;
  readonly after: Place | null;
  readonly employerChange: boolean;
  readonly successorId: UnitId | null;
  readonly predecessorIds: readonly UnitId[];
}

export interface FunctionCell {
  readonly headcount: number;
  readonly fteMilli: number;
  readonly annualCostOre: number;
}

export interface StaffFunctionRow {
  readonly administrationId: UnitId;
  readonly staffFunctionId: string | null;
  readonly sharedService: boolean;
  readonly before: FunctionCell;
  readonly after: FunctionCell;
}

export interface VulnerableFunction {
  readonly administrationId: UnitId;
  readonly staffFunctionId: string;
  readonly headcount: number;
}

export type Reach = 'sameBoard' | 'sameEntity' | 'crossEntity';

export interface TradePair {
  readonly sellerId: UnitId;
  readonly buyerId: UnitId;
  readonly beforeOre: number;
  readonly afterOre: number;
  readonly reachBefore: Reach | null;
  readonly reachAfter: Reach | null;
}

export interface InternalTrade {
  readonly beforeOre: number;
  readonly afterOre: number;
  readonly pairs: readonly TradePair[];
}

export interface AffectedDocument {
  readonly documentId: string;
  readonly unitIds: readonly UnitId[];
}

export interface AffectedActivity {
  readonly activityId: string;
  readonly responsibleBeforeId: UnitId | null;
  readonly responsibleAfterId: UnitId | null;
  readonly administrationBeforeId: UnitId | null;
  readonly administrationAfterId: UnitId | null;
  readonly reassigned: boolean;
}

export interface TargetParticipant {
  readonly legalEntityId: UnitId;
  readonly baseOre: number;
  readonly indexedOre: number;
  readonly planOre: number | null;
  readonly addOnOre: number | null;
  readonly differenceOre: number | null;
}

export interface TargetOutcome {
  readonly participants: readonly TargetParticipant[];
  readonly notParticipating: readonly UnitId[];
  readonly baseOre: number;
  readonly indexedOre: number;
  readonly ceilingOre: number;
  readonly planOre: number | null;
  readonly missOre: number | null;
  readonly met: boolean | null;
  readonly achievedReductionPctMilli: number | null;
}

export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface Conservation {
  readonly headcount: BeforeAfter;
  readonly fteMilli: BeforeAfter;
  readonly positionCostOre: BeforeAfter;
  readonly externalOre: BeforeAfter;
}

/** Everything that the evaluation says when it can be computed; the shape of `result` in the file contract. */
export interface EvaluationResult {
  readonly verdict: Verdict;
  /** Numbers of the conditions that fail, ascending. */
  readonly failedConditions: readonly number[];
  readonly gaps: readonly Gap[];
  readonly warnings: readonly Warning[];
  readonly years: readonly EvaluationYear[];
  readonly fullYear: {
    readonly boards: readonly BoardFullYear[];
    readonly strandedOverhead: readonly StrandedOverhead[];
  };
  readonly moved: Moved;
  readonly employerChange: EmployerChange;
  readonly placements: readonly Placement[];
  readonly staffFunctions: readonly StaffFunctionRow[];
  readonly vulnerableFunctions: readonly VulnerableFunction[];
  readonly internalTrade: InternalTrade;
  readonly steeringDocuments: readonly AffectedDocument[];
  readonly activities: readonly AffectedActivity[];
  readonly target: TargetOutcome | null;
  readonly conservation: Conservation;
}

/** One refused change. */
export interface ChangeRefusal extends Refusal {
  readonly changeId: ChangeId;
}

/** One change that was left out because a legal entity has not decided. */
export interface SkippedChange {
  readonly changeId: ChangeId;
  readonly legalEntityIds: readonly UnitId[];
}

/** Evaluation as `samorg evaluate --json` prints it: every property is always there. */
export interface Evaluation {
  readonly specVersion: 1;
  readonly status: 'evaluated' | 'refused' | 'invalid';
  readonly organisationId: string | null;
  readonly scenarioId: string | null;
  readonly errors: readonly Fault[];
  readonly refusals: readonly ChangeRefusal[];
  readonly skipped: readonly SkippedChange[];
  readonly result: EvaluationResult | null;
}
