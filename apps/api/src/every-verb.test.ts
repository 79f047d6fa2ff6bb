import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addChange, beginScenario, buildScenario, inputOf } from '../test/build-scenario.ts';
import { everyVerb } from '../test/every-verb.ts';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const read = (...path: readonly string[]): Json => JSON.parse(readFileSync(join(examples, ...path), 'utf8'));

/** Folder and name of every scenario that has an expected evaluation. */
const known = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(join(examples, folder)).flatMap((file) => {
      const name = /^scenario-(.*)\.json$/.exec(file)?.[1];
      return name !== undefined && existsSync(join(examples, folder, `expected-${name}.json`)) ? [[folder, name]] : [];
    }),
  );

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  for (const folder of new Set(known.map(([folder]) => folder))) {
    await api.ask('mutation ($id: ID!) { openExample(id: $id) { __typename } }', { id: folder });
  }
});
afterAll(() => api.close());

describe('a scenario that is built change by change', () => {
  it('is tried with each example', () => {
    expect(known).toHaveLength(9);
  });

  it.each(known)('comes to the expected evaluation: %s, %s', async (folder = '', name = '') => {
    const file = read(folder, `scenario-${name}.json`);
    const id = await buildScenario(api, file);
    const { scenario } = await api.ask(
      'query ($id: ID!) { scenario(id: $id) { file changes { inputJson } evaluation { json } } }',
      { id },
    );
    expect(JSON.parse(scenario.evaluation.json)).toEqual({
      ...read(folder, `expected-${name}.json`),
      scenarioId: id,
    });
    expect(scenario.changes.map(({ inputJson }: Json) => JSON.parse(inputJson))).toEqual(file.changes);
    const { specVersion, id: _id, name: _name, description, notice, ...rest } = file;
    expect(JSON.parse(scenario.file)).toMatchObject(rest);
  });

  it('says the same as the file with a change of every kind', async () => {
    const { imported } = await api.ask(
      `mutation ($file: String!) { imported: importScenario(file: $file) {
        ... on ScenarioSaved { scenario { file evaluation { json } } } } }`,
      { file: JSON.stringify(everyVerb) },
    );
    const id = await buildScenario(api, everyVerb);
    const { scenario } = await api.ask('query ($id: ID!) { scenario(id: $id) { file evaluation { json } } }', { id });
    const evaluation = JSON.parse(scenario.evaluation.json);
    expect(evaluation.status).toBe('evaluated');
    expect({ ...evaluation, scenarioId: everyVerb.id }).toEqual(JSON.parse(imported.scenario.evaluation.json));
    expect(JSON.parse(scenario.file).changes).toEqual(JSON.parse(imported.scenario.file).changes);
  });
});

describe('a change of each kind that is impossible', () => {
  const date = '2021-10-01';
  let id: string;
  beforeAll(async () => {
    id = await beginScenario(api, everyVerb);
  });

  it.each<[type: string, fields: Json, code: string, refs: readonly string[]]>([
    ['createUnit', { unitId: 'rh-it', name: 'IT', kind: 'unit', parentId: 'rh-rk' }, 'duplicateId', ['rh-it']],
    ['renameUnit', { unitId: 'nobody', name: 'Någon' }, 'unknownUnit', ['nobody']],
    ['transferUnit', { unitId: 'rh-rf', toParentId: 'rh-rk' }, 'assemblyMove', ['rh-rf']],
    ['mergeUnits', { unitIds: ['rh-it'], intoUnitId: 'rh-tele' }, 'cycle', ['rh-tele', 'rh-it']],
    ['closeUnit', { unitId: 'rh-tele' }, 'notEmpty', ['rh-tele']],
    [
      'transferPositions',
      { positions: [{ positionId: 'rh-dig.it-direktor', headcount: 2 }], toUnitId: 'rh-it' },
      'tooMany',
      ['rh-dig.it-direktor'],
    ],
    [
      'consolidateStaffFunction',
      { staffFunctionId: 'hr', fromUnitIds: ['rh-tele'], toUnitId: 'rh-rk-hr' },
      'noChange',
      ['rh-rk-hr'],
    ],
    [
      'allocateLine',
      { lineId: 'rh-rk.internalPurchase.2021.rh-it', shares: [{ unitId: 'rh-rk', weight: 1 }] },
      'internalLine',
      ['rh-rk.internalPurchase.2021.rh-it'],
    ],
    [
      'adjustBudget',
      { unitId: 'rh-it', accountGroupId: 'transitionCosts', amountOre: 100, recurrence: 'recurring' },
      'transitionRecurring',
      ['transitionCosts'],
    ],
    [
      'agreeService',
      {
        agreementId: 'a',
        providerUnitId: 'rh-it',
        customerUnitId: 'rh-fin',
        lines: [{ id: 'l', name: 'Drift', tier: 'base', volume: null, unitPriceOre: null }],
      },
      'placeNotAllowed',
      ['rh-fin'],
    ],
    [
      'technicalAdjustment',
      {
        entries: [
          { boardId: 'rh-rk', amountOre: 1 },
          { boardId: 'rh-rs', amountOre: -1 },
        ],
      },
      'notABoard',
      ['rh-rk'],
    ],
    ['reassignActivity', { activityId: 'nothing', toUnitId: 'rh-rk' }, 'unknownReference', ['nothing']],
  ])('%s is refused by its code and keeps nothing', async (type, fields, code, refs) => {
    const answer = await addChange(
      api,
      { id, version: 1 },
      inputOf({ type, id: 'mine', effectiveDate: date, ...fields }),
    );
    expect(answer.refusals).toMatchObject([{ changeId: 'mine', effectiveDate: date, code, refs }]);
    expect(answer.refusals[0].message).toMatch(/^On 1\u00a0October 2021: .+\.$/);
  });

  it.each<[what: string, type: string, fields: Json, pointer: string]>([
    ['an id with a tilde', 'closeUnit', { unitId: 'rh-it', id: 'a~b' }, '/id'],
    [
      'a day that does not exist',
      'renameUnit',
      { unitId: 'rh-it', name: 'IT', effectiveDate: '2021-02-29' },
      '/effectiveDate',
    ],
    ['a name that is blank', 'renameUnit', { unitId: 'rh-it', name: '  ' }, '/name'],
    ['nothing to merge', 'mergeUnits', { unitIds: [], intoUnitId: 'rh-it' }, '/unitIds'],
    [
      'an amount beyond exact integers',
      'adjustBudget',
      { unitId: 'rh-it', accountGroupId: 'otherCosts', amountOre: 2 ** 53, recurrence: 'oneOff' },
      '/amountOre',
    ],
    [
      'a price year that is none',
      'adjustBudget',
      { unitId: 'rh-it', accountGroupId: 'otherCosts', amountOre: 1, recurrence: 'oneOff', priceYear: 21 },
      '/priceYear',
    ],
    [
      'a weight of nothing',
      'allocateLine',
      { lineId: 'l', shares: [{ unitId: 'rh-it', weight: 0 }] },
      '/shares/0/weight',
    ],
    [
      'a volume that is not said to be unknown',
      'agreeService',
      {
        agreementId: 'a',
        providerUnitId: 'rh-it',
        customerUnitId: 'rh-rk',
        lines: [{ id: 'l', name: 'Drift', tier: 'addOn', unitPriceOre: 1 }],
      },
      '/lines/0',
    ],
    [
      'staff from nowhere',
      'consolidateStaffFunction',
      { staffFunctionId: 'hr', fromUnitIds: [], toUnitId: 'rh-rk' },
      '/fromUnitIds',
    ],
  ])('answers %s with its place', async (_what, type, fields, pointer) => {
    const change = inputOf({ type, effectiveDate: date, ...fields });
    const answer = await addChange(api, { id, version: 1 }, change);
    expect(answer.errors).toMatchObject([{ code: 'schema', refs: ['input', pointer] }]);
    expect(answer.errors[0].message).toContain(pointer);
  });

  it('answers a count that is no 32-bit integer with its place, before anything runs', async () => {
    const { body } = await api.post({
      query: `mutation ($change: ChangeInput!) { addChange(scenarioId: "${id}", expectedVersion: 1, change: $change) { __typename } }`,
      variables: {
        change: {
          transferPositions: {
            effectiveDate: date,
            toUnitId: 'rh-it',
            positions: [{ positionId: 'rh-dig.it-direktor', headcount: 2 ** 40 }],
          },
        },
      },
    });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors[0].message).toContain('change.transferPositions.positions[0].headcount');
  });
});
