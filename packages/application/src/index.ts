export { parseActor } from './actor.ts';
export { type AuditRow, auditTrail } from './audit/audit-trail.ts';
export { patchesOf, rowTeller, type ToldRow } from './audit/told-row.ts';
export type { ComparedSide, StoredState } from './compare/compare-stored.ts';
export { type ComparisonView, comparisonView } from './compare/comparison-view.ts';
export { type EvaluatedFiles, evaluateFiles } from './evaluate-files.ts';
export type { AssumedBodies } from './evaluation/assumed-bodies.ts';
export { type EvaluationView, evaluationView } from './evaluation/evaluation-view.ts';
export {
  type ExactNumber,
  type ExplanationDocument,
  exactNumber,
  explanationDocument,
  type TermDocument,
} from './evaluation/explanation-document.ts';
export { isFundedRow } from './evaluation/funded-row.ts';
export { type NameOf, nameLookUpIn } from './evaluation/name-look-up.ts';
export { type GroupedBy, type NumberedTerm, type TermGroup, termGroupsOf } from './evaluation/term-groups.ts';
export { type YearFactor, yearFactorLabel, yearFactorOf } from './evaluation/year-factor.ts';
export type { Example, ExampleShelf } from './example/example-shelf.ts';
export type { Surroundings } from './house.ts';
export type { OrganisationRequest } from './organisation/find-organisation.ts';
export type { HistoricStep } from './organisation/history.ts';
export { handleOf, type OrganisationHandle } from './organisation/organisation-handle.ts';
export type { OrganisationView } from './organisation/organisation-view.ts';
export { ownTotals } from './organisation/own-totals.ts';
export { momentKnown } from './organisation/recorded-time.ts';
export { searchUnits } from './organisation/search-units.ts';
export { subtreeTotals, totalsOfAll } from './organisation/subtree-totals.ts';
export { type UnitEvent, unitEventsOf } from './organisation/unit-events.ts';
export { type UnitTable, unitTableOf } from './organisation/unit-table.ts';
export type {
  ActorMissing,
  ChangesRefused,
  InputFault,
  InputInvalid,
  OrganisationOutcome,
  ScenarioOutcome,
} from './outcome.ts';
export { paperFileName, paperOfScenario } from './paper/paper-of-scenario.ts';
export { paperReportOf } from './paper/paper-report.ts';
export type { PaperRequest, PaperSource } from './paper/paper-source.ts';
export { openSamorg, type Samorg } from './samorg.ts';
export {
  amountMovedBy,
  type ChangeView,
  changeViews,
  staffMovedBy,
  stateOfChange,
  unitIdsOf,
} from './scenario/change-view.ts';
export { type Choice, type ChoiceKind, choiceKinds, choicesOf } from './scenario/choices.ts';
export { type ExceptionRow, exceptionRows } from './scenario/exception-rows.ts';
export { knownWith } from './scenario/find-scenario.ts';
export { type ChangePreviewView, previewChange } from './scenario/preview-change.ts';
export { previewTransfer, type TransferPreviewView } from './scenario/preview-transfer.ts';
export { type ScenarioChart, type ScenarioChartPatch, scenarioChartOf } from './scenario/scenario-chart.ts';
export type { ScenarioEvent } from './scenario/scenario-history.ts';
export { type ScenarioStage, stageOf } from './scenario/scenario-stage.ts';
export type { ScenarioView } from './scenario/scenario-view.ts';
export { scenariosTouching, type TouchingScenario } from './scenario/scenarios-touching.ts';
export { type UnitOption, unitOptions } from './scenario/unit-options.ts';
export type { ReaderChange } from './share/reader-changes.ts';
export type { ReaderDecision, ReaderStep } from './share/reader-decision.ts';
export type { ReaderMoney, ReaderMoneyRow } from './share/reader-funding.ts';
export type { ReaderBoard, ReaderMove, ReaderNewUnit, ReaderStacks } from './share/reader-stacks.ts';
export type { ShareLinkMade, ShareLinkRevoked } from './share/share-links.ts';
export { type ReaderOutcome, type SharedView, sharedView } from './share/shared-view.ts';
export type { ShownStaff } from './share/shown-staff.ts';
export { typedName } from './typed-name.ts';
export type { ApplicationOutcome } from './use-case/apply-scenario.ts';
export { LoadingGivenUp } from './use-case/load-organisation.ts';
export type { LoadOutcome } from './use-case/load-unless-there.ts';
export { WriteKeyReused } from './use-case/once.ts';
export type { OpenedExample } from './use-case/open-example.ts';
export type { NewBaseline, RebasePreview } from './use-case/rebase-scenario.ts';
export { auditFaultSentence } from './wording/audit-wording.ts';
export {
  evaluationHeadline,
  evaluationReason,
  gapInWords,
  refusalInWords,
  refusedChange,
  warningInWords,
} from './wording/evaluation-wording.ts';
export { groupInWords, ruleInWords, sourcesOf, termInWords } from './wording/explanation-wording.ts';
export { figureName } from './wording/figure-name.ts';
export { inputFaultMessage } from './wording/input-fault-message.ts';
export { namesOfRebase, rebasedChangeSentence } from './wording/rebase-wording.ts';
export { organisationStepSentence, scenarioStepSentence } from './wording/step-sentence.ts';
export { storeSettingLine } from './wording/store-setting-message.ts';
export { unitEventSentence } from './wording/unit-event-sentence.ts';
