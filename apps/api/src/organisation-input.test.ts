import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
});
afterAll(() => api.close());

describe('input to an organisation', () => {
  const correct = async (input: object, revision = 1): Promise<Json> =>
    (
      await api.ask(
        `mutation ($input: CorrectUnitInput!) { corrected: correctUnit(organisationId: "halland-2021", expectedRevision: ${revision}, input: $input) {
          __typename ... on FileInvalid { errors { code refs } } ... on RevisionConflict { currentRevision } ... on OrganisationSaved { organisation { revision undoStep unit(id: "rh-tele") { name note } } } } }`,
        { input },
      )
    ).corrected;

  it.each([
    ['an unknown unit', { unitId: 'nobody', name: 'X' }, 'unknownReference', ['nobody']],
    ['an empty name', { unitId: 'rh-it', name: ' ' }, 'schema', ['organisation', '/name']],
    ['a name that is cleared', { unitId: 'rh-it', name: null }, 'schema', ['organisation', '/name']],
    ['a date that does not exist', { unitId: 'rh-it', validTo: '2021-02-29' }, 'schema', ['organisation', '/validTo']],
    ['a parent below it', { unitId: 'rh-it', parentId: 'rh-tele' }, 'cycle', ['rh-it']],
    [
      'an end before that of a unit below it',
      { unitId: 'rh-it', validTo: '2021-06-01' },
      'inactiveParent',
      ['rh-tele', 'rh-it'],
    ],
    ['what is so already', { unitId: 'rh-tele', name: 'Teleservice' }, 'noChange', ['rh-tele']],
  ])('answers %s by its code, and stores nothing', async (_what, input, code, refs) => {
    expect((await correct(input)).errors).toContainEqual({ code, refs });
  });

  it('keeps what is absent and clears what is null, as one step that can be undone', async () => {
    expect(await correct({ unitId: 'rh-tele', name: 'Teleservice och växel', note: null })).toEqual({
      __typename: 'OrganisationSaved',
      organisation: {
        revision: 2,
        undoStep: 'rättelse av Teleservice',
        unit: { name: 'Teleservice och växel', note: null },
      },
    });
    expect(await correct({ unitId: 'rh-tele', name: 'Igen' })).toEqual({
      __typename: 'RevisionConflict',
      currentRevision: 2,
    });
  });

  it('begins an organisation with its legal entity and the year to plan', async () => {
    const begin = async (input: object): Promise<Json> =>
      (
        await api.ask(
          `mutation ($input: BeginOrganisationInput!) { begun: beginOrganisation(input: $input) { __typename
            ... on FileInvalid { errors { code refs } }
            ... on OrganisationSaved { organisation { name revision unitCount budgetYears budgetYear isExample undoStep rootUnits { name kind } } } } }`,
          { input },
        )
      ).begun;
    expect((await begin({ legalEntityName: '  ', budgetYear: 2027 })).errors[0]).toMatchObject({ code: 'schema' });
    expect((await begin({ legalEntityName: 'Ale', budgetYear: 1 })).errors).toEqual([
      { code: 'schema', refs: ['organisation', '/budgetYear'] },
    ]);
    expect((await begin({ legalEntityName: ' Åre kommun ', budgetYear: 2031 })).organisation).toEqual({
      name: 'Åre kommun',
      revision: 2,
      unitCount: 1,
      budgetYears: [2031],
      budgetYear: 2031,
      isExample: false,
      undoStep: null,
      rootUnits: [{ name: 'Åre kommun', kind: 'legalEntity' }],
    });
  });
});
