import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addChange, beginScenario } from '../test/build-scenario.ts';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const steps = 100;

/** Step n names the unit anew, so that every version differs from all others. */
const nameAt = (step: number): string => `Teleservice ${step}`;

describe('a hundred steps', () => {
  let api: RunningApi;
  let id: string;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
    const baseline = { organisationId: 'halland-2021', date: '2021-01-01', budgetYear: 2021 };
    id = await beginScenario(api, { name: 'Hundra steg', baseline });
  });
  afterAll(() => api.close());

  const take = async (field: 'undoScenario' | 'redoScenario', version: number): Promise<Json> =>
    (
      await api.ask(
        `mutation ($id: ID!, $version: Int!) { taken: ${field}(scenarioId: $id, expectedVersion: $version) { __typename
          ... on ScenarioSaved { scenario { version lastStep undoStep redoStep changes { sentence } } } ... on FileInvalid { errors { code } } } }`,
        { id, version },
      )
    ).taken;

  const sentences = ({ scenario }: Json): readonly string[] => scenario.changes.map((one: Json) => one.sentence);

  it('can all be undone after a restart, and all be redone after another', { timeout: 120_000 }, async () => {
    for (let step = 1; step <= steps; step += 1) {
      const renameUnit = { unitId: 'rh-tele', name: nameAt(step), effectiveDate: '2021-10-01' };
      expect(await addChange(api, { id, version: step }, { renameUnit })).toMatchObject({
        scenario: { version: step + 1 },
      });
    }
    await api.restart();
    let version = steps + 1;
    for (let left = steps - 1; left >= 0; left -= 1) {
      const undone = await take('undoScenario', version);
      version = undone.scenario.version;
      const told = sentences(undone);
      expect(told).toHaveLength(left);
      if (left > 0) expect(told.at(-1)).toContain(nameAt(left));
    }
    expect(await take('undoScenario', version)).toMatchObject({ __typename: 'FileInvalid' });
    await api.restart();
    for (let made = 1; made <= steps; made += 1) {
      const redone = await take('redoScenario', version);
      version = redone.scenario.version;
      expect(redone.scenario.lastStep).toBe('ett steg gjort om');
      expect(sentences(redone).at(-1)).toContain(nameAt(made));
    }
    expect(await take('redoScenario', version)).toMatchObject({ __typename: 'FileInvalid' });
    expect(version).toBe(1 + 3 * steps);
  });

  it('are told by the last of them', async () => {
    const { scenario } = await api.ask('query ($id: ID!) { scenario(id: $id) { lastStep(language: en) undoStep } }', {
      id,
    });
    expect(scenario.lastStep).toBe('a step redone');
    expect(scenario.undoStep).toContain(nameAt(steps));
  });
});
