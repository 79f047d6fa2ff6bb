import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const id = 'halland-2021-start';

describe('the chart of a scenario', () => {
  let api: RunningApi;
  let version: number;
  let before: Json;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
    version = (await api.ask(`{ scenario(id: "${id}") { version } }`)).scenario.version;
    before = await chart();
    const move =
      'unitId: "rh-it", toParentId: "rh-itd", effectiveDate: "2021-10-01", tradePolicy: keep, exceptions: [{ unitId: "rh-tele" }]';
    const { saved } = await api.ask(
      `mutation { saved: addChange(scenarioId: "${id}", expectedVersion: ${version}, change: { transferUnit: { ${move} } }) { __typename } }`,
    );
    expect(saved.__typename).toBe('ScenarioSaved');
  });
  afterAll(() => api.close());

  const chart = async (since?: number): Promise<Json> =>
    (await api.ask(`{ scenario(id: "${id}") { chart${since === undefined ? '' : `(since: ${since})`} } }`)).scenario
      .chart;

  it('is the whole state after all changes when no version is named, or one that is not there', async () => {
    const whole = await chart();
    expect(whole.version).toBe(version + 1);
    expect(whole.id[whole.parent[whole.id.indexOf('rh-it')]]).toBe('rh-itd');
    expect(await chart(0)).toEqual(whole);
    expect(await chart(999)).toEqual(whole);
  });

  it('is after a move what has changed since the version before, in 200 bytes and 60 for each box', async () => {
    const { body } = await api.post({ query: `{ scenario(id: "${id}") { chart(since: ${version}) } }` });
    const patch = body.data.scenario.chart;
    expect(patch).toMatchObject({ since: version, version: version + 1 });
    expect(patch.placed.id).toContain('rh-it');
    const whole = await chart();
    const changed = whole.id.filter((unitId: string) => boxOf(whole, unitId) !== boxOf(before, unitId));
    expect(new Set([...patch.placed.id, ...patch.figures.id])).toEqual(new Set(changed));
    expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(200 + 60 * changed.length);
    for (const [at, unitId] of patch.figures.id.entries()) {
      expect(patch.figures.fteMilli[at]).toBe(whole.fteMilli[whole.id.indexOf(unitId)]);
    }
  });

  it('has changed in nothing since the version that it is of', async () => {
    expect(await chart(version + 1)).toEqual({ version: version + 1, since: version + 1 });
  });
});

/** What is drawn of a unit: where it stands, what it is called, what it holds. */
function boxOf(chart: Json, unitId: string): string {
  const row = chart.id.indexOf(unitId);
  const figures = ['name', 'kind', 'headcount', 'fteMilli', 'needOre'].map((column) => chart[column][row]);
  return JSON.stringify([chart.id[chart.parent[row]], ...figures]);
}
