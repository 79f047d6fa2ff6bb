import {
  handleOf,
  momentKnown,
  organisationStepSentence,
  searchUnits,
  totalsOfAll,
  unitTableOf,
} from '@samorg/application';
import { childrenOf, sizeOf } from '@samorg/domain';
import { builder } from './builder.ts';
import { dateArgument } from './date-argument.ts';
import { languageArgument } from './language.ts';
import { OrganisationType } from './organisation-ref.ts';
import { pageType } from './page-type.ts';
import { lengthOf, listPageArguments } from './paging.ts';
import { instantArgument, knownAtArgument, recordedTimeArguments, recordedTimeOf } from './recorded-time.ts';
import { ScenarioType } from './scenario-ref.ts';
import { livingUnit, shownUnit, UnitType } from './shown-unit.ts';
import { TotalsType } from './totals.ts';

OrganisationType.implement({
  description:
    'An organisation as it stands on a day (asOf, valid time), with the lines and prices of one budget year, as it is known now or was known (knownAt, revision: recorded time). Everything below it is of the same two times.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the organisation.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    description: t.string({
      nullable: true,
      description: 'What it is about.',
      resolve: async ({ view }) => (await view()).stored.statement.description,
    }),
    notice: t.string({
      nullable: true,
      description: 'Text to show beside every figure.',
      resolve: async ({ view }) => (await view()).stored.statement.notice,
    }),
    isExample: t.boolean({
      description: 'Whether the amounts are example data: show the tag "Exempeldata".',
      resolve: async ({ id }, _args, { samorg }) => (await samorg.listExamples()).some((example) => example.id === id),
    }),
    revision: t.exposeInt('revision', {
      description: 'Revision of the stored organisation; pass it back as expectedRevision.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the revision was saved.' }),
    updatedBy: t.exposeString('updatedBy', { description: 'Who saved it.' }),
    knownAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The recorded time that was asked for by a moment; null = now, or asked for by revision.',
      resolve: ({ knownAt }) => (knownAt !== null && 'instant' in knownAt ? knownAt.instant : null),
    }),
    isCurrent: t.boolean({
      description: 'Whether the revision is the last one: nothing has been recorded since.',
      resolve: async (handle, _args, { samorg }) => (await samorg.supersededAt(handle)) === null,
    }),
    supersededAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the next revision was recorded: this one was what was known from updatedAt until then; null = it is the last.',
      resolve: (handle, _args, { samorg }) => samorg.supersededAt(handle),
    }),
    staleSince: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Samorg cannot reach its store just now: this is the organisation as it was known at this moment, and somebody may have written since. Null = it is current. The header samorg-stale-since says the same of the whole answer.',
      resolve: (_organisation, _args, { staleSince }) => staleSince(),
    }),
    asOf: t.field({
      type: 'Date',
      description: 'The day that is looked at.',
      resolve: async ({ view }) => (await view()).asOf,
    }),
    budgetYear: t.int({
      description: 'Year and price level of every amount here.',
      resolve: async ({ view }) => (await view()).budgetYear,
    }),
    budgetYears: t.intList({
      description: 'Years that have budget lines, ascending.',
      resolve: async ({ view }) => [...(await view()).stored.budgetYears],
    }),
    unitCount: t.int({
      description: 'Units that live on the day.',
      resolve: async ({ view }) => sizeOf((await view()).snapshot().tables.units),
    }),
    totals: t.field({
      type: TotalsType,
      description: 'What the whole organisation holds.',
      resolve: async ({ view }) => totalsOfAll((await view()).snapshot()),
    }),
    rootUnits: t.field({
      type: [UnitType],
      description: 'Legal entities and associations.',
      resolve: async (organisation) => {
        const view = await organisation.view();
        return childrenOf(view.snapshot(), null).map((id) => livingUnit(view, id));
      },
    }),
    unit: t.field({
      type: UnitType,
      nullable: true,
      args: { id: t.arg.id({ required: true, description: 'Id of the unit.' }) },
      description: 'The unit of an id; null when none lives on the day.',
      resolve: async ({ view }, { id }) => shownUnit(await view(), id),
    }),
    search: t.field({
      type: [UnitType],
      args: {
        text: t.arg.string({ required: true, description: 'Part of a name, another name, a code or an id.' }),
        first: t.arg.int({ defaultValue: 20, description: 'Number of units at most, 1-200.' }),
      },
      description: 'Units that match, best first. Case and the composition of å, ä, ö do not matter.',
      resolve: async (organisation, { text, first }) => {
        const view = await organisation.view();
        return searchUnits(view.snapshot(), text, lengthOf(first, 20)).map((unit) => ({ view, unit }));
      },
    }),
    unitTable: t.field({
      type: 'UnitTable',
      description: 'All units at once, as columns: needOre in öre, fteMilli in thousandths of a full-time equivalent.',
      resolve: async ({ view }) => unitTableOf((await view()).snapshot()),
    }),
    scenarios: t.field({
      type: [ScenarioType],
      description:
        'The scenarios of the organisation in the order of their ids, at most 200, as they were known: at the moment asked for, or when the revision asked for was recorded.',
      resolve: async (handle, _args, { samorg }) => [
        ...(await samorg.listKnownScenarios({ organisationId: handle.id, first: 200, knownAt: momentKnown(handle) })),
      ],
    }),
    undoStep: t.string({
      nullable: true,
      args: languageArgument,
      description: 'What undoOrganisation would take back, or would have then; null = nothing.',
      resolve: ({ undoStep }, { language }) =>
        undoStep === null ? null : organisationStepSentence(undoStep, language),
    }),
    redoStep: t.string({
      nullable: true,
      args: languageArgument,
      description: 'What redoOrganisation would bring again, or would have then; null = nothing.',
      resolve: ({ redoStep }, { language }) =>
        redoStep === null ? null : organisationStepSentence(redoStep, language),
    }),
  }),
});

const OrganisationPageType = pageType('OrganisationPage', OrganisationType, {
  description: 'A page of organisations.',
  items: 'The organisations of the page, as they stand today.',
  total: 'Number of organisations in all.',
});

builder.queryField('organisations', (t) =>
  t.field({
    type: OrganisationPageType,
    args: { ...listPageArguments, ...knownAtArgument },
    description: 'Organisations in the order of their ids: those that are stored, or were known at a moment.',
    resolve: (_root, { first, after, knownAt }, { samorg }) =>
      samorg.listOrganisations({
        first: lengthOf(first, 50),
        after: after ?? null,
        knownAt: instantArgument('knownAt', knownAt),
      }),
  }),
);

builder.queryField('organisation', (t) =>
  t.field({
    type: OrganisationType,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Id of the organisation.' }),
      asOf: t.arg({ type: 'Date', description: 'The day to look at; absent = today.' }),
      budgetYear: t.arg.int({ description: 'Year of the amounts; absent = the latest one that has begun on the day.' }),
      ...recordedTimeArguments,
    },
    description:
      'One organisation as it stands on a day, as it is known now or was known; null when there is none of the id, or nothing of it had been recorded by then.',
    resolve: async (_root, { id, asOf, budgetYear, ...recordedTime }, { samorg }) => {
      const view = await samorg.findOrganisation({
        id,
        asOf: dateArgument('asOf', asOf),
        budgetYear: budgetYear ?? null,
        knownAt: recordedTimeOf(recordedTime),
      });
      return view === null ? null : handleOf(view);
    },
  }),
);
