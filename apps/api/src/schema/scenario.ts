import {
  changeViews,
  choicesOf,
  handleOf,
  knownWith,
  scenarioChartOf,
  scenarioStepSentence,
  stageOf,
  unitOptions,
} from '@samorg/application';
import { differenceTreeOf, present, proposeAdjustments } from '@samorg/domain';
import { writeScenario } from '@samorg/exchange';
import { builder } from './builder.ts';
import { ChangeInput } from './change-input.ts';
import { ChangePreviewType, changePreviewOf, PropertiesPreviewType } from './change-preview.ts';
import { ChoiceKindEnum, ChoiceType } from './choice.ts';
import { DifferenceTreeType } from './difference-tree.ts';
import { EvaluationType } from './evaluation.ts';
import { languageArgument } from './language.ts';
import { OrganisationType } from './organisation-ref.ts';
import { pageType } from './page-type.ts';
import { lengthOf, listPageArguments } from './paging.ts';
import { PartYearFactorType } from './part-year-factor.ts';
import { ParticipationType } from './participation.ts';
import { ProposedAdjustmentType } from './proposed-adjustment.ts';
import { baselineArguments, RebaseResult } from './rebase.ts';
import { instantArgument, knownAtArgument } from './recorded-time.ts';
import { ScenarioChangeType } from './scenario-change.ts';
import { ScenarioPaperType, scenarioPaperOf } from './scenario-paper.ts';
import { ScenarioPropertiesInput } from './scenario-properties-input.ts';
import { ScenarioType } from './scenario-ref.ts';
import { ScenarioStageType } from './scenario-stage.ts';
import { TargetType } from './target.ts';
import { previewOfInput, TransferPreviewType } from './transfer-preview.ts';
import { TransferUnitInput } from './unit-change-inputs.ts';
import { UnitOptionType } from './unit-option.ts';

ScenarioType.implement({
  description: 'Scenario: dated changes on an organisation as it stands on a day, never a copy of it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the scenario.' }),
    name: t.string({ description: 'Its name.', resolve: ({ scenario }) => scenario.name }),
    description: t.string({
      nullable: true,
      description: 'What it is about.',
      resolve: ({ scenario }) => scenario.description,
    }),
    notice: t.string({
      nullable: true,
      description: 'Text to show beside every figure.',
      resolve: ({ scenario }) => scenario.notice,
    }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Its organisation on the baseline date, as it is stored now, or was known at the moment asked for.',
      resolve: async ({ scenario: { baseline }, knownAt }, _args, { samorg }) =>
        handleOf(
          present(
            await samorg.findOrganisation({
              id: baseline.organisationId,
              asOf: baseline.date,
              budgetYear: baseline.budgetYear,
              knownAt: knownWith({ knownAt }),
            }),
            'the organisation of a scenario is stored',
          ),
        ),
    }),
    baselineDate: t.field({
      type: 'Date',
      description: 'The organisation is taken as it stands on this day.',
      resolve: ({ scenario }) => scenario.baseline.date,
    }),
    budgetYear: t.int({
      description: 'Year and price level of every amount.',
      resolve: ({ scenario }) => scenario.baseline.budgetYear,
    }),
    toleranceOre: t.field({
      type: 'Ore',
      description: 'Tolerance of conditions 1 and 3, öre.',
      resolve: ({ scenario }) => scenario.toleranceOre,
    }),
    partYearFactors: t.field({
      type: [PartYearFactorType],
      description: 'Shares of a year that are given in place of the reckoned ones.',
      resolve: ({ scenario }) => [...scenario.partYearFactors],
    }),
    participation: t.field({
      type: [ParticipationType],
      description: 'Where legal entities stand that each decide for themselves; one that is not listed takes part.',
      resolve: (view) => view.scenario.participation.map((row) => ({ ...row, evaluation: view.evaluation() })),
    }),
    target: t.field({
      type: TargetType,
      nullable: true,
      description: 'Cost target against an indexed base year; null = none is set. What comes of it: evaluation.target.',
      resolve: (view) => {
        const { target } = view.scenario;
        return target === null ? null : { ...target, evaluation: view.evaluation() };
      },
    }),
    version: t.exposeInt('version', {
      description: 'Version of the stored scenario; pass it back as expectedVersion.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the version was saved.' }),
    updatedBy: t.exposeString('updatedBy', { description: 'Who saved it.' }),
    knownAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The moment that was asked for; null = now.',
      resolve: ({ knownAt }) => knownAt,
    }),
    changes: t.field({
      type: [ScenarioChangeType],
      description: 'In file order; they take effect by date, and in this order within a date.',
      resolve: (view) => [...changeViews(view)],
    }),
    lastStep: t.string({
      args: languageArgument,
      description: 'What the version did that is stored, in words; a step back or forth too.',
      resolve: ({ lastStep, replay }, { language }) => scenarioStepSentence(lastStep, replay(), language),
    }),
    undoStep: t.string({
      nullable: true,
      args: languageArgument,
      description: 'What undoScenario would take back; null = nothing.',
      resolve: ({ undoable, replay }, { language }) =>
        undoable === null ? null : scenarioStepSentence(undoable.step, replay(), language),
    }),
    redoStep: t.string({
      nullable: true,
      args: languageArgument,
      description: 'What redoScenario would bring again; null = nothing.',
      resolve: ({ redoable, replay }, { language }) =>
        redoable === null ? null : scenarioStepSentence(redoable.step, replay(), language),
    }),
    evaluation: t.field({
      type: EvaluationType,
      description: 'What it means.',
      resolve: (view) => view.evaluation(),
    }),
    previewTransfer: t.field({
      type: TransferPreviewType,
      args: {
        input: t.arg({ type: TransferUnitInput, required: true, description: 'The move.' }),
        replacing: t.arg.id({
          description: 'Id of a change that it would stand in place of; absent = it is added last.',
        }),
      },
      description: 'What a move would do; nothing is stored.',
      resolve: (view, { input, replacing }) => previewOfInput(view, input, replacing ?? null),
    }),
    previewChange: t.field({
      type: ChangePreviewType,
      args: {
        input: t.arg({ type: ChangeInput, required: true, description: 'The change.' }),
        replacing: t.arg.id({
          description: 'Id of a change that it would stand in place of; absent = it is added last.',
        }),
      },
      description: 'What a change of any kind would do; nothing is stored.',
      resolve: (view, { input, replacing }) => changePreviewOf(view, input, replacing ?? null),
    }),
    previewProperties: t.field({
      type: PropertiesPreviewType,
      args: {
        properties: t.arg({
          type: ScenarioPropertiesInput,
          required: true,
          description: 'What would be set or cleared; absent = keep, null = clear.',
        }),
      },
      description: 'What the scenario would mean with other properties; nothing is stored.',
      resolve: async (view, { properties }, { samorg }) => {
        const shown = await samorg.previewScenarioProperties(view, properties);
        return shown.kind === 'invalid'
          ? { faults: shown.faults, evaluation: null }
          : { faults: [], evaluation: shown.evaluation };
      },
    }),
    choices: t.field({
      type: [ChoiceType],
      args: {
        kind: t.arg({ type: ChoiceKindEnum, required: true, description: 'What is chosen.' }),
        text: t.arg.string({
          defaultValue: '',
          description: 'Part of a name, of the name of its unit, or of an id; empty = all of a short list.',
        }),
        ids: t.arg.idList({ description: 'Exactly these, whatever the text; those that are not there are left out.' }),
        replacing: t.arg.id({
          description: 'Id of the change whose form it is: things are as that meets them; absent = after all changes.',
        }),
        first: t.arg.int({ defaultValue: 20, description: 'Number of things at most, 1-200.' }),
      },
      description: 'Things that a form about a change lets one choose, best first.',
      resolve: (view, { kind, text, ids, replacing, first }) => [
        ...choicesOf(view, {
          kind,
          text: text ?? '',
          ids: ids ?? null,
          replacing: replacing ?? null,
          first: lengthOf(first, 20),
        }),
      ],
    }),
    proposedAdjustments: t.field({
      type: [ProposedAdjustmentType],
      description:
        'One balanced technical adjustment per effective date: the computed amounts, or what is missing to them. Empty when nothing is missing.',
      resolve: (view) => {
        const replay = view.replay();
        const proposals = replay.status === 'evaluated' ? proposeAdjustments(replay) : [];
        return proposals.map((proposal) => ({ ...proposal, evaluation: view.evaluation() }));
      },
    }),
    differenceTree: t.field({
      type: DifferenceTreeType,
      args: { open: t.arg.idList({ description: 'Keys of the piles and branches that the reader has opened.' }) },
      description: 'The trees before and after as one, folded where nothing changes.',
      resolve: (view, { open }) => differenceTreeOf(view.evaluation().comparison(), new Set(open ?? [])),
    }),
    stage: t.field({
      type: ScenarioStageType,
      args: {
        count: t.arg.int({
          required: true,
          description: 'How many changes, by date and in file order within a date; more than there are = all.',
        }),
      },
      description: 'Skede: the scenario after its first changes, to look at them one by one.',
      resolve: (view, { count }) => stageOf(view, count),
    }),
    paper: t.field({
      type: ScenarioPaperType,
      args: {
        ...languageArgument,
        year: t.arg.int({ description: 'Year of the money; absent = the last one shown.' }),
        parts: t.arg.idList({ description: 'Only these parts: `overview`, and ids of boards. Absent = all.' }),
      },
      description: 'The scenario on paper, page by page. The same pages as PDF: GET /scenarios/:id/report.pdf.',
      resolve: (view, { language, year, parts }) =>
        scenarioPaperOf(view, { language, year: year ?? null, parts: parts ? new Set(parts) : null }),
    }),
    chart: t.field({
      type: 'ScenarioChart',
      args: {
        since: t.arg.int({
          description:
            'A version whose chart the asker has: only what has changed since is told, where that can be told.',
        }),
      },
      description:
        'All units after all changes with what they hold, as columns; or what is not as it was in a version.',
      resolve: async (view, { since }, { samorg }) =>
        scenarioChartOf(view, typeof since === 'number' ? await samorg.findScenarioVersion(view.id, since) : null),
    }),
    unitOptions: t.field({
      type: [UnitOptionType],
      args: {
        text: t.arg.string({ required: true, description: 'Part of a name, another name, a code or an id.' }),
        first: t.arg.int({ defaultValue: 20, description: 'Number of units at most, 1-200.' }),
      },
      description: 'Units of the state after all changes that match a text, best first.',
      resolve: (view, { text, first }) => [...unitOptions(view, text, lengthOf(first, 20))],
    }),
    baseRevision: t.exposeInt('baseRevision', { description: 'Revision of the organisation that it starts from.' }),
    isBehind: t.boolean({
      description: 'Whether the organisation has moved on since, or had then; never for a scenario that is applied.',
      resolve: (view, _args, { samorg }) => samorg.isBehind(view),
    }),
    rebasePreview: t.field({
      type: RebaseResult,
      args: baselineArguments,
      description: 'What every change becomes on the organisation as it is stored now; nothing is stored.',
      resolve: (view, { date, budgetYear }, { samorg }) =>
        samorg.previewRebase(view, { date: date ?? null, budgetYear: budgetYear ?? null }),
    }),
    appliedRevision: t.int({
      nullable: true,
      description:
        'Revision of the organisation that holds its patches, or held them then; null = not applied, or undone.',
      resolve: (view, _args, { samorg }) => samorg.appliedRevisionOf(view),
    }),
    file: t.string({
      description: 'The scenario as a Samorg scenario file (JSON).',
      resolve: ({ scenario }) => writeScenario(scenario),
    }),
  }),
});

const ScenarioPageType = pageType('ScenarioPage', ScenarioType, {
  description: 'A page of scenarios.',
  items: 'The scenarios of the page.',
  total: 'Number of scenarios in all.',
});

builder.queryField('scenarios', (t) =>
  t.field({
    type: ScenarioPageType,
    args: { organisationId: t.arg.id({ description: 'Only those of this organisation.' }), ...listPageArguments },
    description: 'Stored scenarios in the order of their ids.',
    resolve: (_root, { organisationId, first, after }, { samorg }) =>
      samorg.listScenarios({
        organisationId: organisationId ?? null,
        first: lengthOf(first, 50),
        after: after ?? null,
      }),
  }),
);

builder.queryField('scenario', (t) =>
  t.field({
    type: ScenarioType,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Id of the scenario.' }), ...knownAtArgument },
    description: 'One scenario as it is stored now, or was known; null when there is, or was, none of the id.',
    resolve: (_root, { id, knownAt }, { samorg }) => samorg.findScenario(id, instantArgument('knownAt', knownAt)),
  }),
);
