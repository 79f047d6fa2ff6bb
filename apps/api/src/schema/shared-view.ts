import type { ReaderChange, ReaderOutcome, SharedView } from '@samorg/application';
import { yearFactorLabel } from '@samorg/application';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { SharedDecisionType, SharedStepType } from './shared-decision.ts';
import { SharedMoneyType } from './shared-money.ts';
import { SharedStacksType } from './shared-stacks.ts';
import { SharedStaffType } from './shared-staff.ts';
import { UnitStateEnum } from './unit-state.ts';
import { VerdictEnum } from './verdict.ts';

const SharedChangeType = builder.objectRef<ReaderChange>('SharedChange').implement({
  description: 'One sentence of what changes.',
  fields: (t) => ({
    state: t.expose('state', { type: UnitStateEnum, description: 'What becomes of what it is about.' }),
    sentence: t.exposeString('sentence', { description: 'The sentence, in the language that was asked for.' }),
    staff: t.expose('staff', { type: SharedStaffType, nullable: true, description: 'Staff that it concerns.' }),
    isWaiting: t.exposeBoolean('isWaiting', { description: 'Whether it waits for a legal entity to decide.' }),
  }),
});

const SharedPartYearType = builder
  .objectRef<{ readonly partYear: NonNullable<ReaderOutcome['partYear']>; readonly label: string }>('SharedPartYear')
  .implement({
    description: 'The first year, which is governed in part.',
    fields: (t) => ({
      year: t.int({ description: 'The year.', resolve: ({ partYear }) => partYear.year }),
      label: t.exposeString('label', { description: 'How much of it, in words.' }),
    }),
  });

const SharedOutcomeType = builder
  .objectRef<{ readonly view: SharedView; readonly outcome: ReaderOutcome }>('SharedOutcome')
  .implement({
    description: 'What follows from the changes.',
    fields: (t) => ({
      verdict: t.field({ type: VerdictEnum, description: 'Utfall.', resolve: ({ outcome }) => outcome.verdict }),
      missingCount: t.int({
        description: 'How many facts are missing for a verdict.',
        resolve: ({ outcome }) => outcome.missingCount,
      }),
      netCostChangeOre: t.field({
        type: 'Ore',
        description: 'Change of external net cost over all boards in the last year that is reckoned, öre.',
        resolve: ({ outcome }) => outcome.netCostChangeOre,
      }),
      transitionCostOre: t.field({
        type: 'Ore',
        description: 'One-off cost of the change itself, all years, öre.',
        resolve: ({ outcome }) => outcome.transitionCostOre,
      }),
      internalTradeEndedOre: t.field({
        type: 'Ore',
        description: 'What internal sale is less in a full year, öre; negative = it is more.',
        resolve: ({ outcome }) => outcome.internalTradeEndedOre,
      }),
      partYear: t.field({
        type: SharedPartYearType,
        nullable: true,
        description: 'The first year, when it is governed in part.',
        resolve: ({ view, outcome: { partYear } }) =>
          partYear === null ? null : { partYear, label: yearFactorLabel(partYear, view.language) },
      }),
      stacks: t.field({
        type: SharedStacksType,
        description: 'Boards before and after.',
        resolve: ({ outcome }) => outcome.stacks,
      }),
      money: t.field({
        type: SharedMoneyType,
        nullable: true,
        description: 'Who gets more and who gets less; null when nothing is reckoned.',
        resolve: ({ outcome }) => outcome.money,
      }),
      changes: t.field({
        type: [SharedChangeType],
        description: 'What changes, in sentences.',
        resolve: ({ outcome }) => [...outcome.changes],
      }),
    }),
  });

const SharedViewType = builder.objectRef<SharedView>('SharedView').implement({
  description:
    'What the readers of a link see: a frozen version of a scenario. It holds no persons, no positions, no unit with fewer than five persons and no figure that so few stand behind.',
  fields: (t) => ({
    organisationName: t.exposeString('organisationName', { description: 'The legal entity, or the organisation.' }),
    scenarioName: t.exposeString('scenarioName', { description: 'Name of the scenario.' }),
    version: t.exposeInt('version', {
      nullable: true,
      description: 'The version that is frozen; null for an example that is not stored.',
    }),
    savedAt: t.expose('savedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the version was saved; null for an example that is not stored.',
    }),
    lastDay: t.expose('lastDay', {
      type: 'Date',
      nullable: true,
      description: 'The last day that the link answers; null = as long as there are examples.',
    }),
    isExample: t.exposeBoolean('isExample', { description: 'Whether it is example data.' }),
    notices: t.stringList({
      description: 'Texts to show beside every figure.',
      resolve: ({ notices }) => [...notices],
    }),
    headline: t.exposeString('headline', {
      description: 'What it is about, at most twenty words, without a full stop.',
    }),
    decision: t.expose('decision', {
      type: SharedDecisionType,
      nullable: true,
      description: 'The decision that the changes carry out; null where the data names none.',
    }),
    steps: t.field({
      type: [SharedStepType],
      description: 'What leads to the decision and what follows, in order.',
      resolve: ({ steps }) => [...steps],
    }),
    dates: t.field({
      type: ['Date'],
      description: 'First days in force of the changes, ascending.',
      resolve: ({ dates }) => [...dates],
    }),
    outcome: t.field({
      type: SharedOutcomeType,
      nullable: true,
      description: 'What follows; null when some change is impossible.',
      resolve: (view) => (view.outcome === null ? null : { view, outcome: view.outcome }),
    }),
  }),
});

builder.queryField('sharedView', (t) =>
  t.field({
    type: SharedViewType,
    nullable: true,
    args: {
      token: t.arg.string({ required: true, description: 'The secret part of the link.' }),
      ...languageArgument,
    },
    description: 'What a link shows; null when it is unknown, revoked or expired: these are told apart to nobody.',
    resolve: (_root, { token, language }, { samorg }) => samorg.readShared({ token, language }),
  }),
);
