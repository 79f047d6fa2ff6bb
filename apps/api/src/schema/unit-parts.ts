import type { TouchingScenario, UnitEvent } from '@samorg/application';
import {
  changeViews,
  handleOf,
  momentKnown,
  organisationStepSentence,
  scenariosTouching,
  unitEventSentence,
  unitEventsOf,
} from '@samorg/application';
import type { SteeringDocument } from '@samorg/domain';
import { activityPlaces, besideItself } from '@samorg/domain';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnitOrNull } from './named-unit.ts';
import { type In, namesOnDay } from './names.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { PlanActivityPageType } from './plan-activity.ts';
import { ScenarioChangeType } from './scenario-change.ts';
import { ScenarioType } from './scenario-ref.ts';
import { UnitType } from './shown-unit.ts';
import { UnitRefType } from './unit-ref.ts';

const SteeringDocumentType = builder.objectRef<In<SteeringDocument>>('SteeringDocument').implement({
  description: 'Styrdokument: policy, reglemente, delegationsordning, plan …',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the document.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    kind: t.exposeString('kind', { description: 'Its kind as written.' }),
    status: t.exposeString('status', { nullable: true, description: 'Its status as written.' }),
    adoptedBy: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The body that adopts it.',
      resolve: ({ adoptedById, names }) => namedUnitOrNull(names.nameOf, adoptedById),
    }),
    adoptedByText: t.exposeString('adoptedByText', {
      nullable: true,
      description: 'Who adopts it, as the document writes it.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is stated.' }),
  }),
});

const UnitEventType = builder.objectRef<In<UnitEvent>>('UnitEvent').implement({
  description: 'What one step of the journal did to a unit on one day.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id within the organisation.' }),
    sentence: t.string({
      args: languageArgument,
      description: 'What was done to the unit, as one sentence.',
      resolve: (event, { language }) => unitEventSentence(event, { nameOf: event.names.nameOf, language }),
    }),
    step: t.string({
      args: languageArgument,
      description: 'The step that did it, in a few words.',
      resolve: ({ step }, { language }) => organisationStepSentence(step, language),
    }),
    effectiveDate: t.expose('effectiveDate', {
      type: 'Date',
      nullable: true,
      description: 'First day in force; null = a correction, which holds at all times.',
    }),
    revision: t.exposeInt('revision', { description: 'The revision that the step made.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When the step was recorded.' }),
    recordedBy: t.exposeString('recordedBy', { description: 'Who did it.' }),
  }),
});

const UnitEventPageType = pageType('UnitEventPage', UnitEventType, {
  description: 'A page of events of a unit.',
  items: 'The events of the page, newest recorded first.',
  total: 'Number of events in all.',
});

const TouchingScenarioType = builder.objectRef<TouchingScenario>('TouchingScenario').implement({
  description: 'A scenario that touches a unit.',
  fields: (t) => ({
    scenario: t.expose('scenario', { type: ScenarioType, description: 'The scenario.' }),
    changes: t.field({
      type: [ScenarioChangeType],
      description: 'Those of its changes that touch the unit, in file order.',
      resolve: ({ scenario, changeIds }) =>
        changeViews(scenario).filter(({ step }) => changeIds.includes(step.change.id)),
    }),
  }),
});

builder.objectFields(UnitType, (t) => ({
  activities: t.field({
    type: PlanActivityPageType,
    args: rowPageArguments,
    description: 'Aktiviteter that the unit itself answers for.',
    resolve: ({ view, unit }, args) => {
      const organisation = view.snapshot();
      const own = activityPlaces(besideItself(organisation)).filter(({ after }) => after?.unitId === unit.id);
      const page = pageOf(own, ({ activity }) => activity.id, args);
      const names = namesOnDay(organisation);
      return { ...page, items: page.items.map((row) => ({ ...row, names })) };
    },
  }),
  steeringDocuments: t.field({
    type: [SteeringDocumentType],
    description: 'Styrdokument that name or rule the unit, or that it adopts, in the order of the file.',
    resolve: ({ view, unit }) => {
      const organisation = view.snapshot();
      const names = namesOnDay(organisation);
      return organisation.reference.statement.steeringDocuments
        .filter(({ concerns, adoptedById }) => concerns.includes(unit.id) || adoptedById === unit.id)
        .map((row) => ({ ...row, names }));
    },
  }),
  events: t.field({
    type: UnitEventPageType,
    args: rowPageArguments,
    description:
      'Every step in effect that touched the unit since the file was loaded, as it was known: one event for each day that the step concerns.',
    resolve: ({ view, unit }, args) => {
      const page = pageOf(unitEventsOf(view.stored, unit.id), ({ id }) => id, args);
      const names = namesOnDay(view.snapshot());
      return { ...page, items: page.items.map((event) => ({ ...event, names })) };
    },
  }),
  scenarios: t.field({
    type: [TouchingScenarioType],
    description:
      'Scenarios with a change that names the unit or takes it along with a unit above it, as they were known; of the first 200 of the organisation.',
    resolve: async ({ view, unit }, _args, { samorg }) => {
      const handle = handleOf(view);
      const scenarios = await samorg.listKnownScenarios({
        organisationId: handle.id,
        first: 200,
        knownAt: momentKnown(handle),
      });
      return [...scenariosTouching(scenarios, view.snapshot(), unit.id)];
    },
  }),
}));
