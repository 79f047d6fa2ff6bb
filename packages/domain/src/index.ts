export { assert, present, unreachable } from './base/assert.ts';
export { type IsoDate, isoDate, parseIsoDate, yearOf } from './base/iso-date.ts';
export { entriesOf, keysApart, type LayeredMap, lookUp, sizeOf, valuesOf } from './base/layered-map.ts';
export { compareIdLists, compareIds, sortedIds } from './base/order.ts';
export { Overflow, toJsonInteger } from './base/overflow.ts';
export type { AdjustBudget } from './change/adjust-budget.ts';
export { type AgreeService, agreedPrice } from './change/agree-service.ts';
export type { AllocateLine } from './change/allocate-line.ts';
export type { Change, ChangeId, ChangeOf, ChangeType } from './change/change.ts';
export type { ChangeHead } from './change/change-head.ts';
export type { CloseUnit } from './change/close-unit.ts';
export type { ConsolidateStaffFunction } from './change/consolidate-staff-function.ts';
export type { CreateUnit } from './change/create-unit.ts';
export type { MergeUnits } from './change/merge-units.ts';
export type { Fate } from './change/moved-part.ts';
export { planChange } from './change/plan-change.ts';
export type { ReassignActivity } from './change/reassign-activity.ts';
export { isRefusal, type Refusal, type RefusalCode } from './change/refusal.ts';
export type { RenameUnit } from './change/rename-unit.ts';
export type { TechnicalAdjustment } from './change/technical-adjustment.ts';
export type { TradePolicy } from './change/trade-policy.ts';
export type { TransferException } from './change/transfer-places.ts';
export type { PositionShare, TransferPositions } from './change/transfer-positions.ts';
export type { TransferUnit } from './change/transfer-unit.ts';
export { compareStates, type StatesCompared } from './compare/compare-states.ts';
export { type BoardFigures, type ComparedBoard, comparedBoards } from './compare/compared-boards.ts';
export { type ComparedMetrics, comparedMetrics } from './compare/compared-metrics.ts';
export { type ComparedPosition, comparedPositions, type PositionFigures } from './compare/compared-positions.ts';
export { type ComparedState, presentState, scenarioState } from './compare/compared-state.ts';
export { type ComparedUnits, comparedPlacements, comparedUnits } from './compare/compared-units.ts';
export type { FactValue, RebaseFact, RebaseFactCode } from './compare/rebase-fact.ts';
export { type Rebase, rebaseFigures, rebaseScenario } from './compare/rebase-scenario.ts';
export { type RebasedChange, type RebaseKind, rebasedChanges } from './compare/rebased-changes.ts';
export { type StateFigures, stateFiguresOf } from './compare/state-figures.ts';
export {
  besideItself,
  type Comparison,
  compareReplay,
  type StateComparison,
  type TwoStates,
} from './evaluate/comparison.ts';
export type {
  DifferenceLink,
  DifferenceRow,
  DifferenceTree,
  Pile,
  PlaceRole,
} from './evaluate/difference/difference-row.ts';
export { differenceTreeOf } from './evaluate/difference/difference-tree.ts';
export { type StandingPlace, standingPlaces } from './evaluate/difference/standing-places.ts';
export type * from './evaluate/document/document-review.ts';
export { isOpenDocument } from './evaluate/document/open-document.ts';
export { reviewDocuments } from './evaluate/document/review-documents.ts';
export { steeringDocumentsOf } from './evaluate/document/steering-documents.ts';
export { evaluateReplay, invalidEvaluation, refusalsOf, resultOf, skippedOf } from './evaluate/evaluate.ts';
export type * from './evaluate/evaluation.ts';
export { legalBodiesOf } from './evaluate/legal-body/legal-bodies.ts';
export type * from './evaluate/legal-body/legal-body.ts';
export { amountBound } from './evaluate/money/amount-bound.ts';
export { conservationOf } from './evaluate/money/conservation.ts';
export { internalTradeOf } from './evaluate/money/internal-trade.ts';
export { type Money, moneyOf, warningsBeside } from './evaluate/money/money.ts';
export { type ProposedAdjustment, proposeAdjustments } from './evaluate/money/propose-adjustments.ts';
export { targetOf } from './evaluate/money/target.ts';
export type { UnitState } from './evaluate/placement/changed-places.ts';
export { changedPlacementsOf, placementOf, placementsOf } from './evaluate/placement/placements.ts';
export {
  allReportingLinesOf,
  type ReportingChange,
  reportingChangesOf,
} from './evaluate/reporting/reporting-changes.ts';
export { allSpansOf, type SpanChange, spanChangesOf } from './evaluate/reporting/span-changes.ts';
export { activitiesOf } from './evaluate/responsibility/activities.ts';
export { planSummaryOf } from './evaluate/responsibility/plan-summary.ts';
export { responsibilitiesOf } from './evaluate/responsibility/responsibilities.ts';
export type * from './evaluate/responsibility/responsibility.ts';
export { type ActivityPlaces, activityPlaces } from './evaluate/responsibility/responsible-places.ts';
export { type BoardFlow, boardFlowsOf } from './evaluate/staff/board-flows.ts';
export { employerChangeOf, movedOf } from './evaluate/staff/moved-positions.ts';
export { type ReviewFlag, reviewFlags } from './evaluate/staff/review-flag.ts';
export { type ReviewList, type ReviewRow, reviewListOf } from './evaluate/staff/review-list.ts';
export { type ReviewReason, reviewReasons } from './evaluate/staff/review-reason.ts';
export { type ChangedCell, changedCellsOf } from './evaluate/staff-function/changed-cells.ts';
export { type Consolidation, consolidationsOf } from './evaluate/staff-function/consolidations.ts';
export {
  type MatrixCell,
  type MatrixColumn,
  type MatrixFigures,
  type MatrixRow,
  type MatrixSums,
  type StaffFunctionMatrix,
  staffFunctionMatrixOf,
} from './evaluate/staff-function/staff-function-matrix.ts';
export { staffFunctionsOf, vulnerableFunctionsOf } from './evaluate/staff-function/staff-functions.ts';
export type { Vulnerability } from './evaluate/staff-function/vulnerability.ts';
export {
  type TradeSummary,
  type TransferPreview,
  transferPreviewOf,
} from './evaluate/transfer/transfer-preview.ts';
export type { SubtreeRow } from './evaluate/transfer/transfer-subtree.ts';
export { type Explanation, type FigureUnit, sumOfTerms } from './explain/explanation.ts';
export { type Explanations, explanationsOf } from './explain/explanations.ts';
export { type FigurePath, figureAddress, parseFigureAddress } from './explain/figure-address.ts';
export type { RuleCode } from './explain/rule-code.ts';
export type * from './explain/term.ts';
export {
  type AccountGroup,
  type AccountGroupId,
  type AccountNature,
  type AccountRole,
  accountRoles,
  isInternalRole,
  isSingleRole,
  natureOfRole,
} from './model/account-group.ts';
export { accountableTo } from './model/accountability.ts';
export type { Activity, ActivityId } from './model/activity.ts';
export { baselineOf } from './model/baseline.ts';
export type { BoundaryQuestion } from './model/boundary-question.ts';
export type { BudgetLine, BudgetLineId, LineOrigin } from './model/budget-line.ts';
export { checkStatement } from './model/check-statement.ts';
export type { Decision, DecisionId, ReportBack } from './model/decision.ts';
export type { Fault, FaultCode } from './model/fault.ts';
export type { Gap, GapCode, Warning, WarningCode } from './model/finding.ts';
export { ledUnitOver, managersOf } from './model/leadership.ts';
export type { LineClass } from './model/line-class.ts';
export { isOverLimit, type ManagerSpan, spanOf, usualSpanLimit } from './model/manager-span.ts';
export {
  administrationOf,
  bodyOf,
  childrenOf,
  downwardsFrom,
  findUnit,
  homeOf,
  isAtOrBelow,
  legalEntityOf,
  lineOf,
  linesOn,
  linksOf,
  type Organisation,
  ownTotalsOf,
  positionOf,
  positionsOn,
  roleOf,
  totalsOf,
  unitOf,
  upwardsFrom,
} from './model/organisation.ts';
export { type PackedStatement, packStatement, unpackStatement } from './model/packed-statement.ts';
export type { Position, PositionId, StaffFunction, StaffFunctionId, StaffFunctionShare } from './model/position.ts';
export type { AgreedService, Agreement, DecidedAdjustment, Ending, Lineage, OneOff } from './model/reform-record.ts';
export {
  managersWithoutUnit,
  type ReportingLine,
  reportingLineOf,
  spansOf,
  type UnitsWithoutManager,
  unitsWithoutManager,
} from './model/reporting-line.ts';
export type { OrganisationId, OrganisationStatement } from './model/statement.ts';
export type { SteeringDocument } from './model/steering-document.ts';
export { type TableName, type Tables, tableNames } from './model/tables.ts';
export { addTotals, needOf, noTotals, type Totals } from './model/totals.ts';
export { type Alias, type ExternalId, type Unit, type UnitId, type UnitKind, unitKinds } from './model/unit.ts';
export { isBodyKind, isRootKind, mayStandUnder } from './model/unit-place.ts';
export { applyPatch } from './patch/apply-patch.ts';
export { applyToStatement } from './patch/apply-to-statement.ts';
export { correctUnit, type UnitCorrection } from './patch/correct-unit.ts';
export { invertPatch } from './patch/invert-patch.ts';
export { emptyPatch, isEmptyPatch, type Patch, type RowUpdate, type TableDiff } from './patch/patch.ts';
export { patchBetween } from './patch/patch-between.ts';
export { squashPatches } from './patch/squash-patches.ts';
export { amountInWords, fteInWords } from './phrase/amount.ts';
export { dateInWords } from './phrase/date.ts';
export { type Language, languages } from './phrase/language.ts';
export { capitalised, countInWords, listInWords } from './phrase/list.ts';
export { type Names, namesIn } from './phrase/names.ts';
export { apportion, split } from './quantity/apportion.ts';
export { type Fraction, lowestTerms } from './quantity/fraction.ts';
export { type MilliFte, milliFte } from './quantity/milli-fte.ts';
export { type Ore, ore } from './quantity/ore.ts';
export { type PartYearFactor, partYearFactor, yearShare } from './quantity/year-share.ts';
export {
  type AssumedParticipation,
  assumeParticipation,
  undecidedBodies,
} from './scenario/assumed-participation.ts';
export { checkScenario } from './scenario/check-scenario.ts';
export {
  continueReplay,
  type Evening,
  type Replay,
  replayFirst,
  replayScenario,
  type Step,
  type StepOutcome,
} from './scenario/replay.ts';
export { replayUntil } from './scenario/replay-until.ts';
export type {
  Baseline,
  IndexYear,
  Participation,
  ParticipationStatus,
  Scenario,
  ScenarioId,
  Target,
} from './scenario/scenario.ts';
export { stateMet } from './scenario/state-met.ts';
export { changeSentence, type SentenceContext } from './wording/change-sentence.ts';
export {
  checkInWords,
  checkMessage,
  documentStatusInWords,
  foundUnitInWords,
} from './wording/document-message.ts';
export { faultMessage } from './wording/fault-message.ts';
export { gapMessage, warningMessage } from './wording/finding-message.ts';
export { participationInWords, paysInWords } from './wording/legal-body-message.ts';
export { namesOfReplay } from './wording/names-of-replay.ts';
export { rebasedChangeReasons, rebaseFactMessage, rebaseKindInWords } from './wording/rebase-message.ts';
export { datedRefusalMessage, refusalMessage } from './wording/refusal-message.ts';
export {
  boundaryMessage,
  causesInWords,
  dividedPartMessage,
  vulnerabilityInWords,
} from './wording/responsibility-message.ts';
export { reviewFlagInWords, reviewReasonInWords } from './wording/review-words.ts';
export { ruleSentence, ruleSources } from './wording/rule.ts';
export { refusedReason, verdictHeadline, verdictReason } from './wording/verdict.ts';
