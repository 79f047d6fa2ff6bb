import type { ComparisonView, StoredState } from '@samorg/application';
import type { BoardFigures, ComparedBoard, ComparedMetrics, ComparedPosition, ComparedState } from '@samorg/domain';
import { differenceTreeOf, type PositionFigures } from '@samorg/domain';
import { builder } from './builder.ts';
import { dateArgument } from './date-argument.ts';
import { DifferenceTreeType } from './difference-tree.ts';
import { EmployerChangeType } from './employer-change.ts';
import { FileInvalidType } from './file-invalid.ts';
import { MovedType } from './moved.ts';
import { namedUnit } from './named-unit.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { PlacementPageType } from './placement.ts';
import { instantArgument, recordedTimeOf } from './recorded-time.ts';
import { StaffType } from './staff.ts';
import { StateFiguresType } from './state-figures.ts';
import { UnitRefType } from './unit-ref.ts';

interface InComparison {
  readonly evaluation: ComparisonView;
}

const ScenarioStateInput = builder.inputType('ScenarioStateInput', {
  description: 'A scenario on the evening of a date.',
  fields: (t) => ({
    scenarioId: t.id({ required: true, description: 'Id of the scenario.' }),
    date: t.field({ type: 'Date', description: 'The evening to look at; absent = after the last change.' }),
    knownAt: t.field({
      type: 'DateTime',
      description: 'The scenario as it was known at this moment; absent = as it is stored now.',
    }),
  }),
});

const OrganisationStateInput = builder.inputType('OrganisationStateInput', {
  description: 'An organisation as it is stored (nuläge), or was known.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'Id of the organisation.' }),
    asOf: t.field({ type: 'Date', description: 'The day to look at; absent = today.' }),
    budgetYear: t.int({ description: 'Whose lines and prices; absent = the usual year of the day.' }),
    knownAt: t.field({
      type: 'DateTime',
      description: 'Only what was recorded up to and including this moment; absent = now. Not together with revision.',
    }),
    revision: t.int({
      description: 'Revision of the organisation; absent = the last. Not together with knownAt.',
    }),
  }),
});

const StateInput = builder.inputType('StateInput', {
  description: 'One side of a comparison.',
  isOneOf: true,
  fields: (t) => ({
    scenario: t.field({ type: ScenarioStateInput, description: 'A scenario on a date.' }),
    organisation: t.field({ type: OrganisationStateInput, description: 'An organisation on a day.' }),
  }),
});

const ComparedStateType = builder.objectRef<ComparedState>('ComparedState').implement({
  description: 'One side of a comparison.',
  fields: (t) => ({
    scenarioId: t.id({
      nullable: true,
      description: 'Id of the scenario; null = the organisation as it is.',
      resolve: ({ kind, replay }) => (kind === 'scenario' ? replay.scenario.id : null),
    }),
    name: t.string({
      description: 'Name of the scenario, or of the organisation.',
      resolve: ({ replay }) => replay.scenario.name,
    }),
    date: t.field({ type: 'Date', description: 'The day that is looked at.', resolve: ({ date }) => date }),
    budgetYear: t.int({
      description: 'Year and price level of every amount.',
      resolve: ({ organisation }) => organisation.budgetYear,
    }),
    isRefused: t.boolean({
      description: 'Whether some change is impossible; it is then left out, and the figures are null.',
      resolve: ({ replay }) => replay.status === 'refused',
    }),
  }),
});

const ComparedMetricsType = builder.objectRef<ComparedMetrics>('ComparedMetrics').implement({
  description: 'Nuläge · A · B: each state against its own baseline; null where a change is refused.',
  fields: (t) => ({
    now: t.expose('now', {
      type: StateFiguresType,
      nullable: true,
      description: 'The baseline of the first scenario of the two; without scenarios, a itself.',
    }),
    a: t.expose('a', { type: StateFiguresType, nullable: true, description: 'The first state.' }),
    b: t.expose('b', { type: StateFiguresType, nullable: true, description: 'The second state.' }),
  }),
});

const BoardFiguresType = builder.objectRef<BoardFigures>('BoardFigures').implement({
  description: 'What one accounting body answers for, full year.',
  fields: (t) => ({
    staff: t.expose('staff', { type: StaffType, description: 'Budgeted staff with its known cost.' }),
    needOre: t.expose('needOre', {
      type: 'Ore',
      description: 'Net cost except board funding and transition cost, öre.',
    }),
  }),
});

const ComparedBoardType = builder.objectRef<ComparedBoard & InComparison>('ComparedBoard').implement({
  description: 'One accounting body in two states; null where it is not there.',
  fields: (t) => ({
    board: t.field({
      type: UnitRefType,
      description: 'The body.',
      resolve: ({ evaluation, boardId }) => namedUnit(evaluation.nameOf, boardId),
    }),
    a: t.expose('a', { type: BoardFiguresType, nullable: true, description: 'In the first state.' }),
    b: t.expose('b', { type: BoardFiguresType, nullable: true, description: 'In the second state.' }),
  }),
});

const PositionFiguresType = builder.objectRef<PositionFigures & InComparison>('PositionFigures').implement({
  description: 'Where a position lies and how much there is of it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    unit: t.field({
      type: UnitRefType,
      description: 'The unit that it lies on.',
      resolve: ({ evaluation, unitId }) => namedUnit(evaluation.nameOf, unitId),
    }),
    board: t.field({
      type: UnitRefType,
      description: 'Who answers for it.',
      resolve: ({ evaluation, boardId }) => namedUnit(evaluation.nameOf, boardId),
    }),
    headcount: t.exposeInt('headcount', { description: 'Places, vacant ones included.' }),
    fteMilli: t.expose('fteMilli', { type: 'MilliFte', description: 'Årsarbetare, thousandths.' }),
    annualCostOre: t.expose('annualCostOre', {
      type: 'Ore',
      nullable: true,
      description: 'Personnel cost of a full year with on-costs, öre; null = unknown.',
    }),
  }),
});

const ComparedPositionType = builder.objectRef<ComparedPosition & InComparison>('ComparedPosition').implement({
  description: 'One position in two states; null where it is not there.',
  fields: (t) => ({
    positionId: t.exposeID('positionId', { description: 'Id of the position.' }),
    a: t.field({
      type: PositionFiguresType,
      nullable: true,
      description: 'In the first state.',
      resolve: ({ a, evaluation }) => (a === null ? null : { ...a, evaluation }),
    }),
    b: t.field({
      type: PositionFiguresType,
      nullable: true,
      description: 'In the second state.',
      resolve: ({ b, evaluation }) => (b === null ? null : { ...b, evaluation }),
    }),
  }),
});

const ComparedBoardPageType = pageType('ComparedBoardPage', ComparedBoardType, {
  description: 'A page of bodies in two states.',
  items: 'The bodies of the page, by id.',
  total: 'Number of bodies in all.',
});

const ComparedPositionPageType = pageType('ComparedPositionPage', ComparedPositionType, {
  description: 'A page of positions in two states.',
  items: 'The positions of the page, by id.',
  total: 'Number of positions in all.',
});

type Compared = { readonly kind: 'compared'; readonly comparison: ComparisonView };

const ComparisonType = builder.objectRef<Compared>('Comparison').implement({
  description: 'Jämförelse: two states of one organisation, a before and b after.',
  fields: (t) => ({
    a: t.field({ type: ComparedStateType, description: 'The first state.', resolve: ({ comparison }) => comparison.a }),
    b: t.field({
      type: ComparedStateType,
      description: 'The second state.',
      resolve: ({ comparison }) => comparison.b,
    }),
    metrics: t.field({
      type: ComparedMetricsType,
      description: 'Nuläge · A · B.',
      resolve: ({ comparison }) => comparison.metrics(),
    }),
    boards: t.field({
      type: ComparedBoardPageType,
      args: rowPageArguments,
      description: 'Staff and need per accounting body.',
      resolve: ({ comparison }, args) => {
        const page = pageOf(comparison.boards(), ({ boardId }) => boardId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation: comparison })) };
      },
    }),
    placements: t.field({
      type: PlacementPageType,
      args: rowPageArguments,
      description: 'Units that differ: moved, new, ended, renamed. By id.',
      resolve: ({ comparison }, args) => {
        const page = pageOf(comparison.placements(), ({ unitId }) => unitId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation: comparison })) };
      },
    }),
    positions: t.field({
      type: ComparedPositionPageType,
      args: rowPageArguments,
      description: 'Positions that are moved by themselves, divided, new or gone. By id.',
      resolve: ({ comparison }, args) => {
        const page = pageOf(comparison.positions(), ({ positionId }) => positionId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation: comparison })) };
      },
    }),
    moved: t.field({
      type: MovedType,
      description: 'What changes accounting body between the states.',
      resolve: ({ comparison }) => ({ ...comparison.moved(), evaluation: comparison }),
    }),
    employerChange: t.field({
      type: EmployerChangeType,
      description: 'What changes legal entity between the states.',
      resolve: ({ comparison }) => ({ ...comparison.employerChange(), evaluation: comparison }),
    }),
    differenceTree: t.field({
      type: DifferenceTreeType,
      args: { open: t.arg.idList({ description: 'Keys of the piles and branches that the reader has opened.' }) },
      description: 'The trees of both states as one, folded where nothing differs.',
      resolve: ({ comparison }, { open }) => differenceTreeOf(comparison.compared(), new Set(open ?? [])),
    }),
  }),
});

const ComparisonResult = builder.unionType('ComparisonResult', {
  description: 'A comparison, or why there is none.',
  types: [ComparisonType, FileInvalidType],
  resolveType: (answer) => (answer.kind === 'compared' ? ComparisonType : FileInvalidType),
});

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonResult,
    args: {
      a: t.arg({ type: StateInput, required: true, description: 'The first state.' }),
      b: t.arg({ type: StateInput, required: true, description: 'The second state.' }),
    },
    description: 'Compares two states of one organisation: scenarios, dates, revisions.',
    resolve: (_root, { a, b }, { samorg }) => samorg.compareStored(stateOf(a), stateOf(b)),
  }),
);

function stateOf({ scenario, organisation }: typeof StateInput.$inferInput): StoredState {
  if (scenario !== null && scenario !== undefined) {
    const { scenarioId, date, knownAt } = scenario;
    return {
      kind: 'scenario',
      scenarioId,
      date: dateArgument('date', date),
      knownAt: instantArgument('knownAt', knownAt),
    };
  }
  if (organisation === null || organisation === undefined) throw new Error('broken promise: a side is one of the two');
  const { organisationId, asOf, budgetYear, ...recordedTime } = organisation;
  return {
    kind: 'organisation',
    organisationId,
    asOf: dateArgument('asOf', asOf),
    budgetYear: budgetYear ?? null,
    knownAt: recordedTimeOf(recordedTime),
  };
}
