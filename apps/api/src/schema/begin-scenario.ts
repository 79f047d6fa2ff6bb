import { builder } from './builder.ts';
import { ScenarioResult } from './scenario-result.ts';

const CreateScenarioInput = builder.inputType('CreateScenarioInput', {
  description: 'A scenario without changes.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The organisation that it starts from, as it is now.' }),
    name: t.string({ required: true, description: 'Its name.' }),
    baselineDate: t.field({
      type: 'Date',
      required: true,
      description: 'The organisation is taken as it stands on this day.',
    }),
    budgetYear: t.int({ required: true, description: 'Year and price level of every amount.' }),
  }),
});

builder.mutationField('createScenario', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Begins a scenario.',
    args: { input: t.arg({ type: CreateScenarioInput, required: true, description: 'What it starts from.' }) },
    resolve: (_root, { input }, { samorg, actor }) =>
      samorg.createScenario({ ...input, baselineDate: input.baselineDate, actor }),
  }),
);

builder.mutationField('importScenario', (t) =>
  t.field({
    type: ScenarioResult,
    description: 'Stores a scenario file on the organisation that it names, as that is now. Its id must be new.',
    args: { file: t.arg.string({ required: true, description: 'A Samorg scenario file (JSON), at most 1 MB.' }) },
    resolve: (_root, { file }, { samorg, actor }) =>
      samorg.importScenario({ bytes: new TextEncoder().encode(file), label: { kind: 'import' }, actor }),
  }),
);
