import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import { type RunningApi, runApi } from '../test/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
});
afterAll(() => api.close());

const scenarioId = 'halland-2021-start';
const keyed = (key: string, query: string, headers: Record<string, string> = {}): ReturnType<RunningApi['post']> =>
  api.post({ query }, { 'idempotency-key': key, ...headers });
const saved = '__typename ... on ScenarioSaved { scenario { id version changes { id } } }';
const versionNow = async (): Promise<number> =>
  (await api.ask(`{ scenario(id: "${scenarioId}") { version } }`)).scenario.version;

describe('the same request under the same key', () => {
  it('adds a change once, however often it is sent, also after a restart, and is answered as saved', async () => {
    const version = await versionNow();
    const query = `mutation { addChange(scenarioId: "${scenarioId}", expectedVersion: ${version}, change: { renameUnit: {
      unitId: "rh-it", name: "IT", effectiveDate: "2021-10-01" } }) { ${saved} } }`;
    const first = await keyed('add-1', query);
    expect(first.body.data.addChange).toMatchObject({
      __typename: 'ScenarioSaved',
      scenario: { version: version + 1 },
    });
    expect(await keyed('add-1', query)).toEqual(first);
    await api.restart();
    expect(await keyed('add-1', query)).toEqual(first);
    const together = await Promise.all(Array.from({ length: 8 }, () => keyed('add-1', query)));
    expect(together).toEqual(together.map(() => first));
    expect(await versionNow()).toBe(version + 1);
  });

  it('begins one scenario and one organisation, whoever was first of many at the same time', async () => {
    const begin = `mutation { createScenario(input: { organisationId: "halland-2021", name: "Ny", baselineDate: "2021-01-01",
      budgetYear: 2021 }) { ... on ScenarioSaved { scenario { id } } } }`;
    const found = `mutation { beginOrganisation(input: { legalEntityName: "Ny region", budgetYear: 2027 }) {
      ... on OrganisationSaved { organisation { id revision rootUnits { name } } } } }`;
    for (const [key, query] of [
      ['begin', begin],
      ['found', found],
    ] as const) {
      const answers = await Promise.all(Array.from({ length: 6 }, () => keyed(key, query)));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(answers[0]?.body.errors).toBeUndefined();
    }
    const { organisations } = await api.ask(
      '{ organisations { items { name scenarios { name } rootUnits { name } } } }',
    );
    expect(organisations.items.filter(({ name }: Json) => name === 'Ny region')).toMatchObject([
      { rootUnits: [{ name: 'Ny region' }] },
    ]);
    const scenarios = organisations.items.flatMap(({ scenarios: all }: Json) => all);
    expect(scenarios.filter(({ name }: Json) => name === 'Ny')).toHaveLength(1);
  });

  it('applies and undoes once', async () => {
    const version = await versionNow();
    const apply = `mutation { applyScenario(scenarioId: "${scenarioId}", expectedVersion: ${version}, expectedRevision: 1) {
      __typename ... on OrganisationSaved { organisation { revision } } } }`;
    const undo = `mutation { undoOrganisation(organisationId: "halland-2021", expectedRevision: 2) {
      __typename ... on OrganisationSaved { organisation { revision } } } }`;
    for (const [key, query, revision] of [
      ['apply', apply, 2],
      ['undo', undo, 3],
    ] as const) {
      const answers = [await keyed(key, query), await keyed(key, query)];
      const [field] = Object.values(answers[0]?.body.data);
      expect(field).toMatchObject({ __typename: 'OrganisationSaved', organisation: { revision } });
      expect(answers[1]).toEqual(answers[0]);
    }
  });

  it('stores a file once', async () => {
    const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
    const file = readFileSync(join(folder, 'organisation.json'), 'utf8').replace('"halland-2021"', '"kopia"');
    const load = async (body: string, key: string): Promise<unknown[]> => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const response = await fetch(`${api.address}/organisations`, { method: 'POST', headers, body });
      return [response.status, await response.json()];
    };
    const stored = [201, { organisationId: 'kopia', revision: 1 }];
    expect([await load(file, 'file'), await load(file, 'file')]).toEqual([stored, stored]);
    expect(await load(`${file} `, 'file')).toEqual([
      422,
      { errors: [expect.objectContaining({ extensions: { code: 'keyReused' } })] },
    ]);
    expect(await load(file, 'an other key')).toMatchObject([400, {}]);
  });
});

describe('a key that was used before', () => {
  it('is refused with another request, another number or another author, and nothing is stored', async () => {
    const version = await versionNow();
    const rename = (name: string): string =>
      `mutation { addChange(scenarioId: "${scenarioId}", expectedVersion: ${version}, change: { renameUnit: {
        unitId: "rh-tele", name: "${name}", effectiveDate: "2021-10-01" } }) { ${saved} } }`;
    expect((await keyed('used', rename('A'))).status).toBe(200);
    for (const [query, headers] of [
      [rename('B'), {}],
      [`mutation { undoScenario(scenarioId: "${scenarioId}", expectedVersion: ${version + 1}) { ${saved} } }`, {}],
      [rename('A'), { 'samorg-actor': 'Bo' }],
    ] as const) {
      const { status, body } = await keyed('used', query, headers);
      expect([status, body.errors[0].extensions]).toEqual([422, { code: 'keyReused' }]);
      expect(body.errors[0].message).toMatch(/redan använts.*Inget har sparats.*Nothing was saved/);
    }
    expect(await versionNow()).toBe(version + 1);
  });

  it('may be used again after a conflict, which stored nothing', async () => {
    const version = await versionNow();
    const undo = (expected: number): string =>
      `mutation { undoScenario(scenarioId: "${scenarioId}", expectedVersion: ${expected}) { ${saved} } }`;
    const late = await keyed('late', undo(version - 1));
    expect(late.body.data.undoScenario.__typename).toBe('VersionConflict');
    expect((await keyed('late', undo(version))).body.data.undoScenario.__typename).toBe('ScenarioSaved');
  });

  it('counts for each write of a request by itself', async () => {
    const version = await versionNow();
    const query = `mutation { undo: undoScenario(scenarioId: "${scenarioId}", expectedVersion: ${version}) { ${saved} }
      redo: redoScenario(scenarioId: "${scenarioId}", expectedVersion: ${version + 1}) { ${saved} } }`;
    await keyed('both', query);
    const again = await keyed('both', query);
    expect([again.body.data.undo.__typename, again.body.data.redo.__typename]).toEqual([
      'ScenarioSaved',
      'ScenarioSaved',
    ]);
    expect(await versionNow()).toBe(version + 2);
  });
});
