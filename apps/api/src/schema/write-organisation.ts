import { builder } from './builder.ts';
import { OrganisationResult } from './organisation-result.ts';
import { UnitKindEnum } from './unit-kind.ts';

/** The two arguments of every write to an organisation. */
const targetArguments = builder.args((t) => ({
  organisationId: t.id({ required: true, description: 'Id of the organisation.' }),
  expectedRevision: t.int({
    required: true,
    description: 'The revision that the author saw; another one is a conflict.',
  }),
}));

const BeginOrganisationInput = builder.inputType('BeginOrganisationInput', {
  description: 'An organisation that begins with one legal entity.',
  fields: (t) => ({
    legalEntityName: t.string({ required: true, description: 'Name of the legal entity, and of the organisation.' }),
    orgForm: t.string({ description: 'Region, kommun, kommunalförbund …' }),
    budgetYear: t.int({ required: true, description: 'The year to plan.' }),
  }),
});

const CorrectUnitInput = builder.inputType('CorrectUnitInput', {
  description: 'What is put right of a unit. Absent = keep, null = clear.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The unit.' }),
    name: t.string({ description: 'Its name.' }),
    kind: t.field({ type: UnitKindEnum, description: 'Its kind.' }),
    parentId: t.id({ description: 'The unit above.' }),
    note: t.string({ description: 'A remark.' }),
    validFrom: t.field({ type: 'Date', description: 'First day.' }),
    validTo: t.field({ type: 'Date', description: 'First day that it is no more.' }),
  }),
});

builder.mutationField('loadOrganisation', (t) =>
  t.field({
    type: OrganisationResult,
    description: 'Stores an organisation file. Its id must be new. Larger files: POST /organisations, or samorg load.',
    args: { file: t.arg.string({ required: true, description: 'A Samorg organisation file (JSON), at most 1 MB.' }) },
    resolve: (_root, { file }, { samorg, actor }) =>
      samorg.loadOrganisation({ bytes: new TextEncoder().encode(file), expectedRevision: 0, actor }),
  }),
);

builder.mutationField('beginOrganisation', (t) =>
  t.field({
    type: OrganisationResult,
    description: 'Begins an empty organisation by naming its legal entity.',
    args: { input: t.arg({ type: BeginOrganisationInput, required: true, description: 'What it begins with.' }) },
    resolve: (_root, { input }, { samorg, actor }) =>
      samorg.beginOrganisation({ ...input, orgForm: input.orgForm ?? null, actor }),
  }),
);

builder.mutationField('correctUnit', (t) =>
  t.field({
    type: OrganisationResult,
    description: 'Puts right what is stated of a unit: at once, at all times, without a decision.',
    args: {
      ...targetArguments,
      input: t.arg({ type: CorrectUnitInput, required: true, description: 'What is put right.' }),
    },
    resolve: (_root, { input, ...target }, { samorg, actor }) => samorg.correctUnit({ ...target, actor }, input),
  }),
);

builder.mutationField('undoOrganisation', (t) =>
  t.field({
    type: OrganisationResult,
    description: 'Takes the last step of the organisation back.',
    args: targetArguments,
    resolve: (_root, target, { samorg, actor }) => samorg.undoOrganisation({ ...target, actor }),
  }),
);

builder.mutationField('redoOrganisation', (t) =>
  t.field({
    type: OrganisationResult,
    description: 'Brings back the step that was taken back last.',
    args: targetArguments,
    resolve: (_root, target, { samorg, actor }) => samorg.redoOrganisation({ ...target, actor }),
  }),
);

builder.mutationField('applyScenario', (t) =>
  t.field({
    type: OrganisationResult,
    description:
      'Verkställ: what the scenario does becomes the organisation from its effective dates, all or nothing, as one step that can be undone.',
    args: {
      scenarioId: t.arg.id({ required: true, description: 'Id of the scenario.' }),
      expectedVersion: t.arg.int({ required: true, description: 'The version of the scenario that the author saw.' }),
      expectedRevision: t.arg.int({
        required: true,
        description: 'The revision of the organisation that the author saw.',
      }),
    },
    resolve: (_root, args, { samorg, actor }) => samorg.applyScenario({ ...args, actor }),
  }),
);
