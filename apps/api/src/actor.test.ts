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

const id = 'halland-2021-start';

describe('who writes', () => {
  it('takes the name of the header before that of the environment, and none that is no name', async () => {
    const as = async (name: string): Promise<Json> =>
      (await api.post({ query: '{ actor { name } }' }, { 'samorg-actor': name })).body.data.actor;
    expect(await as(encodeURIComponent(' Åsa Öberg '))).toEqual({ name: 'Åsa Öberg' });
    for (const wrong of ['%E0%A4%A', encodeURIComponent('a\u0007b'), encodeURIComponent('x'.repeat(81)), '%20']) {
      expect(await as(wrong), wrong).toBeNull();
    }
    expect(await api.ask('{ actor { name } }')).toEqual({ actor: { name: 'Astrid' } });
  });

  it('turns down every write of nobody', async () => {
    const headers = { 'samorg-actor': '%20' };
    const writes = [
      'openExample(id: "halland-2021")',
      'beginOrganisation(input: { legalEntityName: "A", budgetYear: 2026 })',
      'undoOrganisation(organisationId: "halland-2021", expectedRevision: 1)',
      'createScenario(input: { organisationId: "halland-2021", name: "A", baselineDate: "2021-01-01", budgetYear: 2021 })',
      `removeChange(scenarioId: "${id}", expectedVersion: 1, changeId: "c1")`,
      `applyScenario(scenarioId: "${id}", expectedVersion: 1, expectedRevision: 1)`,
    ];
    for (const write of writes) {
      const { body } = await api.post({ query: `mutation { w: ${write} { __typename } }` }, headers);
      expect(body.data?.w, write).toEqual({ __typename: 'ActorMissing' });
    }
  });
});
