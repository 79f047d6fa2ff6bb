import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const organisationFile = readFileSync(join(folder, 'organisation.json'), 'utf8');
const scenarioFile = readFileSync(join(folder, 'scenario-keep.json'), 'utf8');
const id = 'halland-2021-start';
const date = '2021-10-01';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
});
afterAll(() => api.close());

const outcome = `__typename
  ... on ScenarioSaved { scenario { version } }
  ... on ChangesRefused { refusals { code refs message(language: en) } }
  ... on FileInvalid { errors { code refs message(language: en) } }
  ... on ActorMissing { message(language: en) }`;

const add = async (change: Json, scenarioId = id): Promise<Json> =>
  (
    await api.ask(
      `mutation ($id: ID!, $change: ChangeInput!) { added: addChange(scenarioId: $id, expectedVersion: 1, change: $change) { ${outcome} } }`,
      { id: scenarioId, change },
    )
  ).added;

const transfer = (fields: object): object => ({
  transferUnit: { unitId: 'rh-it', toParentId: 'rh-rk', effectiveDate: date, ...fields },
});
const adjust = (fields: object): object => ({
  technicalAdjustment: {
    effectiveDate: date,
    entries: [
      { boardId: 'rh-rs', amountOre: 100 },
      { boardId: 'rh-dn-rgs', amountOre: -100 },
    ],
    ...fields,
  },
});

describe('a change that cannot be', () => {
  it.each([
    ['an unknown unit', transfer({ unitId: 'nobody' }), 'unknownUnit', ['nobody']],
    ['a move below itself', transfer({ toParentId: 'rh-tele' }), 'cycle', ['rh-it', 'rh-tele']],
    ['an exception elsewhere', transfer({ exceptions: [{ unitId: 'rh-rk-hr' }] }), 'exceptionNotBelow', ['rh-rk-hr']],
    ['a move to where it stands', transfer({ toParentId: 'rh-rgs' }), 'noChange', ['rh-it']],
    ['another parent than believed', transfer({ fromParentId: 'rh-rk' }), 'fromMismatch', ['rh-it', 'rh-rgs']],
    ['a date before the baseline', transfer({ effectiveDate: '2020-12-31' }), 'beforeBaseline', null],
    ['an assembly', transfer({ unitId: 'rh-rf' }), 'assemblyMove', ['rh-rf']],
    [
      'sums that differ',
      adjust({
        entries: [
          { boardId: 'rh-rs', amountOre: 1 },
          { boardId: 'rh-dn-rgs', amountOre: 1 },
        ],
      }),
      'adjustmentNotBalanced',
      ['rh'],
    ],
  ])('refuses %s by its code, and stores nothing', async (_what, change, code, refs) => {
    const answer = await add(change);
    expect(answer.refusals).toMatchObject([refs === null ? { code } : { code, refs }]);
    expect(answer.refusals[0].message).toMatch(/\.$/);
    expect((await api.ask(`{ scenario(id: "${id}") { version } }`)).scenario.version).toBe(1);
  });

  it('tells a figure that leaves the integers, and a place that is none, and stores nothing', async () => {
    const largest = Number.MAX_SAFE_INTEGER;
    const entries = [
      { boardId: 'rh-rs', amountOre: largest },
      { boardId: 'rh-dn-hs', amountOre: -largest },
    ];
    expect((await add(adjust({ entries }))).errors).toMatchObject([{ code: 'overflow', refs: [] }]);
    const { added } = await api.ask(
      `mutation ($change: ChangeInput!) { added: addChange(scenarioId: "${id}", expectedVersion: 1, change: $change, at: -1) { ${outcome} } }`,
      { change: adjust({}) },
    );
    expect(added.errors).toMatchObject([{ code: 'schema', refs: ['input', '/at'] }]);
    const nameless = { createUnit: { name: '  ', kind: 'unit', parentId: 'rh-rk', effectiveDate: date } };
    expect((await add(nameless)).errors).toMatchObject([{ code: 'schema', refs: ['input', '/name'] }]);
    expect((await api.ask(`{ scenario(id: "${id}") { version evaluation { verdict } } }`)).scenario).toEqual({
      version: 1,
      evaluation: { verdict: 'neutralAfterAdjustment' },
    });
  });

  it.each([
    ['a date that does not exist', transfer({ effectiveDate: '2021-02-30' }), '/effectiveDate'],
    ['a date as a number', transfer({ effectiveDate: 20211001 }), '/effectiveDate'],
    [
      'fractional öre',
      adjust({
        entries: [
          { boardId: 'rh-rs', amountOre: 0.5 },
          { boardId: 'rh-dn-rgs', amountOre: -0.5 },
        ],
      }),
      '/entries/0/amountOre',
    ],
    [
      'NaN as text',
      adjust({
        entries: [
          { boardId: 'rh-rs', amountOre: 'NaN' },
          { boardId: 'rh-dn-rgs', amountOre: 0 },
        ],
      }),
      '/entries/0/amountOre',
    ],
    [
      'an amount beyond exact integers',
      adjust({
        entries: [
          { boardId: 'rh-rs', amountOre: 2 ** 53 },
          { boardId: 'rh-dn-rgs', amountOre: -(2 ** 53) },
        ],
      }),
      '/entries/0/amountOre',
    ],
    ['one entry only', adjust({ entries: [{ boardId: 'rh-rs', amountOre: 0 }] }), '/entries'],
    [
      'fractional FTE',
      {
        transferPositions: { toUnitId: 'rh-rk', effectiveDate: date, positions: [{ positionId: 'p', fteMilli: 0.1 }] },
      },
      '/positions/0/fteMilli',
    ],
  ])('answers %s with its place, and stores nothing', async (_what, change, pointer) => {
    const answer = await add(change);
    expect(answer.errors.map((error: Json) => [error.code, error.refs])).toContainEqual(['schema', ['input', pointer]]);
    expect((await api.ask(`{ scenario(id: "${id}") { version } }`)).scenario.version).toBe(1);
  });

  it('answers a scenario that does not exist with its id', async () => {
    expect((await add(transfer({}), 'nobody')).errors).toMatchObject([{ code: 'unknownReference', refs: ['nobody'] }]);
  });

  it('turns down two changes in one input before anything runs', async () => {
    const { body } = await api.post({
      query: `mutation ($change: ChangeInput!) { addChange(scenarioId: "${id}", expectedVersion: 1, change: $change) { __typename } }`,
      variables: { change: { ...transfer({}), ...adjust({}) } },
    });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('tells where a move to preview cannot be read', async () => {
    const { body } = await api.post({
      query: `query ($input: TransferUnitInput!) { scenario(id: "${id}") { previewTransfer(input: $input) { sentence } } }`,
      variables: { input: { unitId: 'rh-it', toParentId: 'rh-rk', effectiveDate: 'i går' } },
    });
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', places: ['/effectiveDate'] });
  });
});

describe('a file that cannot be used', () => {
  const load = async (file: string): Promise<Json> =>
    (
      await api.ask(
        `mutation ($file: String!) { loaded: loadOrganisation(file: $file) { __typename
          ... on FileInvalid { errors { code refs message(language: en) } } ... on RevisionConflict { currentRevision } } }`,
        { file },
      )
    ).loaded;
  const changed = (change: (file: Json) => void): string => {
    const file = JSON.parse(organisationFile);
    file.id = 'another';
    change(file);
    return JSON.stringify(file);
  };

  it.each([
    ['is cut off', organisationFile.slice(0, 5000), 'notJson', ['organisation']],
    ['holds NaN', organisationFile.replace('"specVersion": 1', '"specVersion": NaN'), 'notJson', ['organisation']],
    [
      'has an unknown property',
      changed((file) => {
        file.units[0].owner = 'Astrid';
      }),
      'schema',
      ['organisation', '/units/0/owner'],
    ],
    [
      'has a cycle',
      changed((file) => {
        file.units.find((unit: Json) => unit.id === 'rh-rgs').parentId = 'rh-it';
      }),
      'cycle',
      ['rh-it'],
    ],
    [
      'names what is not there',
      changed((file) => {
        file.positions[0].unitId = 'nobody';
      }),
      'unknownReference',
      ['nobody'],
    ],
    [
      'has an id twice',
      changed((file) => {
        file.units.push(file.units[1]);
      }),
      'duplicateId',
      null,
    ],
  ])('answers a file that %s with the code of the format, and stores nothing', async (_what, file, code, refs) => {
    const { errors } = await load(file);
    expect(errors).toContainEqual(expect.objectContaining(refs === null ? { code } : { code, refs }));
    expect((await api.ask('{ organisations { total } }')).organisations.total).toBe(1);
  });

  it('tells line and column where a file is cut off', async () => {
    const { errors } = await load(organisationFile.slice(0, 5000));
    expect(errors[0].message).toMatch(/Line \d+, column \d+\.$/);
  });

  it('answers an organisation that is there already with its revision', async () => {
    expect(await load(organisationFile)).toEqual({ __typename: 'RevisionConflict', currentRevision: 1 });
  });

  it('answers a scenario file with the code of the format, and stores nothing', async () => {
    const imports = async (file: string): Promise<Json> =>
      (await api.ask(`mutation ($file: String!) { imported: importScenario(file: $file) { ${outcome} } }`, { file }))
        .imported;
    const edited = (change: (file: Json) => void): string => {
      const file = JSON.parse(scenarioFile);
      change(file);
      return JSON.stringify(file);
    };
    const cases: readonly [string, string, readonly string[]][] = [
      [scenarioFile.slice(0, 300), 'notJson', ['scenario']],
      [
        edited((file) => {
          file.changes[1].effectiveDate = '2021-13-01';
        }),
        'schema',
        ['scenario', '/changes/1'],
      ],
      [
        edited((file) => {
          file.baseline.organisationId = 'nobody';
        }),
        'unknownReference',
        ['nobody'],
      ],
    ];
    for (const [file, code, refs] of cases) expect((await imports(file)).errors).toMatchObject([{ code, refs }]);
    expect((await api.ask('{ scenarios { total } }')).scenarios.total).toBe(1);
    expect(await imports(scenarioFile)).toMatchObject({ __typename: 'ScenarioSaved' });
    expect(await imports(scenarioFile)).toEqual({ __typename: 'VersionConflict' });
  });
});
