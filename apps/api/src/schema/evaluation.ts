import type { EvaluationView } from '@samorg/application';
import { evaluationHeadline, evaluationReason } from '@samorg/application';
import type { SkippedChange } from '@samorg/domain';
import { refusalsOf, skippedOf } from '@samorg/domain';
import { ActivityChangeType } from './activity.ts';
import { AssumedBodiesType } from './assumed-bodies.ts';
import { assumedIn } from './assumed-in.ts';
import { BoardFlowType } from './board-flow.ts';
import { builder } from './builder.ts';
import { ConservationType } from './conservation.ts';
import { ConsolidationType } from './consolidation.ts';
import { DocumentReviewType } from './document-review.ts';
import { EmployerChangeType } from './employer-change.ts';
import { EvaluationYearType } from './evaluation-year.ts';
import { ExplanationType, FigurePageType } from './explanation.ts';
import { explanationIn } from './explanation-in.ts';
import { FindingType } from './finding.ts';
import { FullYearType } from './full-year.ts';
import { InternalTradeType } from './internal-trade.ts';
import { languageArgument } from './language.ts';
import { LegalBodiesType } from './legal-bodies.ts';
import { MovedType } from './moved.ts';
import { namedUnit } from './named-unit.ts';
import { namesOf } from './names.ts';
import { lengthOf, pageOf, rowPageArguments } from './paging.ts';
import { PlacementPageType, PlacementStatusEnum } from './placement.ts';
import { RefusalType } from './refusal.ts';
import { ResponsibilitiesType } from './responsibilities.ts';
import { shownDocuments } from './shown-documents.ts';
import { StaffFunctionMatrixType } from './staff-function-matrix.ts';
import { AffectedDocumentType } from './steering-document.ts';
import { TargetOutcomeType } from './target-outcome.ts';
import { UnitRefType } from './unit-ref.ts';
import { VerdictEnum } from './verdict.ts';
import { whenEvaluated } from './when-evaluated.ts';

const EvaluationStatusEnum = builder.enumType('EvaluationStatus', {
  description: 'Whether a scenario could be evaluated.',
  values: {
    evaluated: { description: 'It could, whatever the verdict.' },
    refused: { description: 'At least one change is impossible, so nothing is computed.' },
  },
});

type Skipped = SkippedChange & { readonly evaluation: EvaluationView };

const SkippedChangeType = builder.objectRef<Skipped>('SkippedChange').implement({
  description: 'A change that was left out, because a legal entity has not decided to take part.',
  fields: (t) => ({
    changeId: t.exposeID('changeId', { description: 'Id of the change.' }),
    legalEntities: t.field({
      type: [UnitRefType],
      description: 'Those that have not decided.',
      resolve: ({ evaluation, legalEntityIds }) => legalEntityIds.map((id) => namedUnit(evaluation.nameOf, id)),
    }),
  }),
});

/** Evaluation of a scenario; each part is computed only when it is asked for. */
export const EvaluationType = builder.objectRef<EvaluationView>('Evaluation').implement({
  description:
    'What a scenario means: baseline and last state compared. Everything but status, refusals, skipped, headline and reason is null when the status is refused.',
  fields: (t) => ({
    status: t.field({
      type: EvaluationStatusEnum,
      description: 'Whether it could be evaluated.',
      resolve: ({ replay }) => replay.status,
    }),
    refusals: t.field({
      type: [RefusalType],
      description: 'One for each impossible change, in the order of the scenario.',
      resolve: (evaluation) => refusalsOf(evaluation.replay).map((refusal) => ({ ...refusal, evaluation })),
    }),
    skipped: t.field({
      type: [SkippedChangeType],
      description: 'Changes left out because of participation, in the order of the scenario.',
      resolve: (evaluation) => skippedOf(evaluation.replay).map((skipped) => ({ ...skipped, evaluation })),
    }),
    verdict: t.field({
      type: VerdictEnum,
      nullable: true,
      description: 'Utfall.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => evaluation.money().verdict),
    }),
    failedConditions: t.intList({
      nullable: true,
      description: 'Numbers (1-6) of the conditions that fail, ascending.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => [...evaluation.money().failedConditions]),
    }),
    headline: t.string({
      args: languageArgument,
      description: 'The verdict in a few words.',
      resolve: (evaluation, { language }) => evaluationHeadline(evaluation, language),
    }),
    reason: t.string({
      args: languageArgument,
      description: 'Why, in one or two sentences with amounts and boards.',
      resolve: (evaluation, { language }) => evaluationReason(evaluation, language),
    }),
    gaps: t.field({
      type: [FindingType],
      nullable: true,
      description: 'Missing data; any gap makes the verdict undetermined.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () =>
          evaluation.money().gaps.map((gap) => ({ evaluation, kind: 'gap' as const, gap })),
        ),
    }),
    warnings: t.field({
      type: [FindingType],
      nullable: true,
      description: 'Worth knowing; never changes the verdict.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () =>
          evaluation.warnings().map((warning) => ({ evaluation, kind: 'warning' as const, warning })),
        ),
    }),
    years: t.field({
      type: [EvaluationYearType],
      nullable: true,
      description: 'Each year of an effective date and the year after, ascending, in prices of the budget year.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () => evaluation.money().years.map((year) => ({ ...year, evaluation }))),
    }),
    fullYear: t.field({
      type: FullYearType,
      nullable: true,
      description: 'The change of a full year after the last change, without part-year factor.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => ({ ...evaluation.money().fullYear, evaluation })),
    }),
    moved: t.field({
      type: MovedType,
      nullable: true,
      description: 'What changes accounting body.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => ({ ...evaluation.moved(), evaluation })),
    }),
    boardFlows: t.field({
      type: [BoardFlowType],
      nullable: true,
      description: 'The ways of moved staff from body to body, most årsarbetare first; together they are moved.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () => evaluation.boardFlows().map((flow) => ({ ...flow, evaluation }))),
    }),
    employerChange: t.field({
      type: EmployerChangeType,
      nullable: true,
      description: 'What changes legal entity, and so employer.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => ({ ...evaluation.employerChange(), evaluation })),
    }),
    internalTrade: t.field({
      type: InternalTradeType,
      nullable: true,
      description: 'Internal sale with a known buyer, before and after.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => ({ ...evaluation.internalTrade(), evaluation })),
    }),
    steeringDocuments: t.field({
      type: [AffectedDocumentType],
      nullable: true,
      description: 'Steering documents that may need to be changed.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () => shownDocuments(evaluation, evaluation.steeringDocuments())),
    }),
    activities: t.field({
      type: [ActivityChangeType],
      nullable: true,
      description: 'Activities whose responsible unit, or its name or place, changes.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () => evaluation.activities().map((activity) => ({ ...activity, evaluation }))),
    }),
    placements: t.field({
      type: PlacementPageType,
      nullable: true,
      args: {
        statuses: t.arg({ type: [PlacementStatusEnum], description: 'Only these; absent = all.' }),
        ...rowPageArguments,
      },
      description: 'Where each unit stands before and after, by id.',
      resolve: (evaluation, { statuses, ...args }) => {
        lengthOf(args.first, 100);
        return whenEvaluated(evaluation, () => {
          const wanted = statuses === null || statuses === undefined ? null : new Set(statuses);
          const all = wanted === null || wanted.has('kept') ? evaluation.placements() : evaluation.changedPlacements();
          const rows = wanted === null ? all : all.filter((row) => wanted.has(row.status));
          const page = pageOf(rows, (row) => row.unitId, args);
          return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
        });
      },
    }),
    target: t.field({
      type: TargetOutcomeType,
      nullable: true,
      description: 'What comes of the cost target; null also when the scenario sets none.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () => {
          const outcome = evaluation.target();
          return outcome === null ? null : { ...outcome, evaluation };
        }),
    }),
    legalBodies: t.field({
      type: LegalBodiesType,
      nullable: true,
      description: 'The legal bodies of the reform with their sums, as the scenario says who takes part.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => ({ ...evaluation.legalBodies(), evaluation })),
    }),
    legalBodiesIf: t.field({
      type: AssumedBodiesType,
      nullable: true,
      args: {
        assumeDecided: t.arg.idList({
          description: 'Legal bodies counted as decided; absent, with the other too = all that are listed.',
        }),
        assumeNotDecided: t.arg.idList({
          description: 'Legal bodies counted as not decided; they win over the first.',
        }),
      },
      description: 'The same if others took part. Costs an evaluation of the money.',
      resolve: (evaluation, args) =>
        whenEvaluated(evaluation, () => ({ ...evaluation.legalBodiesIf(assumedIn(evaluation, args)), evaluation })),
    }),
    staffFunctionMatrix: t.field({
      type: StaffFunctionMatrixType,
      nullable: true,
      description: 'Staff functions per administration before and after, and what hangs on one person.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () => ({ ...evaluation.staffFunctionMatrix(), names: namesOf(evaluation) })),
    }),
    consolidations: t.field({
      type: [ConsolidationType],
      nullable: true,
      description: 'Staff functions that are brought together, in the order of the scenario.',
      resolve: (evaluation) =>
        whenEvaluated(evaluation, () => evaluation.consolidations().map((row) => ({ ...row, evaluation }))),
    }),
    responsibilities: t.field({
      type: ResponsibilitiesType,
      nullable: true,
      description: 'Who answers for the activities before and after, boundary questions, synergies and the plan.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => ({ ...evaluation.responsibilities(), evaluation })),
    }),
    documentReview: t.field({
      type: DocumentReviewType,
      nullable: true,
      description: 'Steering documents by list and by name, and what the giving and receiving bodies look through.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => ({ ...evaluation.documentReview(), evaluation })),
    }),
    conservation: t.field({
      type: ConservationType,
      nullable: true,
      description: 'What must be the same before and after when nothing is created or ended.',
      resolve: (evaluation) => whenEvaluated(evaluation, () => evaluation.conservation()),
    }),
    explain: t.field({
      type: ExplanationType,
      nullable: true,
      args: {
        figure: t.arg.id({
          required: true,
          description: 'Address of the figure, e.g. years/2022/netExternalChangeOre.',
        }),
      },
      description:
        'Why a figure is what it is. An address that leads nowhere is a BAD_USER_INPUT that names the nearest.',
      resolve: (evaluation, { figure }) => whenEvaluated(evaluation, () => explanationIn(evaluation, figure)),
    }),
    figures: t.field({
      type: FigurePageType,
      nullable: true,
      args: {
        prefix: t.arg.string({ description: 'Only addresses that begin so; absent = all.' }),
        ...rowPageArguments,
      },
      description: 'The figures that can be explained, in the order of the evaluation.',
      resolve: (evaluation, { prefix, ...args }) => {
        lengthOf(args.first, 100);
        return whenEvaluated(evaluation, () =>
          pageOf(evaluation.explanations().figures(prefix ?? ''), (figure) => figure, args),
        );
      },
    }),
    json: t.string({
      nullable: true,
      description: 'The whole evaluation as JSON in the shape of the file contract (samorg evaluate --json).',
      resolve: (evaluation) => JSON.stringify(evaluation.whole()),
    }),
  }),
});
