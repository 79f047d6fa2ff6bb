import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

let api: RunningApi;
const id = 'halland-2021-start';
const saved = '... on ScenarioSaved { scenario { version toleranceOre } } ... on FileInvalid { errors { code } }';

beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
  await api.ask(
    `mutation { setScenarioProperties(scenarioId: "${id}", expectedVersion: 1, properties: { toleranceOre: 700 }) { ${saved} } }`,
  );
  await api.ask(`mutation { undoScenario(scenarioId: "${id}", expectedVersion: 2) { ${saved} } }`);
});
afterAll(() => api.close());

const history = async (args: string, version = ''): Promise<Json> => {
  const fields = 'version recordedAt supersededAt recordedBy kind ofVersion isUndone effectiveDate text(language: en)';
  const query = `{ scenario(id: "${id}"${version}) { history${args} { total nextBefore items { ${fields} } } } }`;
  return (await api.ask(query)).scenario.history;
};

describe('the history of a scenario', () => {
  it('tells each step, what an undo is of, and until when it was the latest', async () => {
    const { items, total, nextBefore } = await history('');
    expect([total, nextBefore]).toEqual([3, null]);
    expect(items.map(({ version, kind, text, isUndone }: Json) => [version, kind, text, isUndone])).toEqual([
      [3, 'undo', 'change of tolerance', false],
      [2, 'edit', 'change of tolerance', true],
      [1, 'edit', 'example opened', false],
    ]);
    expect([items[0].supersededAt, items[1].supersededAt]).toEqual([null, items[0].recordedAt]);
    expect(items[0]).toMatchObject({ ofVersion: 2, effectiveDate: null });
  });

  it('is paged, and ends with the version that is looked at', async () => {
    const page = await history('(first: 1, before: 3)');
    expect([page.items[0].version, page.nextBefore]).toEqual([2, 2]);
    const { items } = await history('');
    const then = await history('', `, knownAt: "${items[1].recordedAt}"`);
    expect(then.items[0]).toMatchObject({ isUndone: false, supersededAt: null });
  });
});

describe('restoreScenario', () => {
  const restore = async (version: number, expected: number): Promise<Json> =>
    (
      await api.ask(
        `mutation { restoreScenario(scenarioId: "${id}", expectedVersion: ${expected}, version: ${version}) { __typename ${saved} } }`,
      )
    ).restoreScenario;

  it('goes back to a version that was undone, as a new version, and can be undone', async () => {
    expect(await restore(2, 3)).toMatchObject({ scenario: { version: 4, toleranceOre: 700 } });
    const { scenario } = await api.ask(`{ scenario(id: "${id}") { undoStep(language: en) } }`);
    expect(scenario.undoStep).toBe('return to version 2');
    const undone = await api.ask(`mutation { undoScenario(scenarioId: "${id}", expectedVersion: 4) { ${saved} } }`);
    expect(undone.undoScenario.scenario).toEqual({ version: 5, toleranceOre: 0 });
  });

  it('refuses a version that there is not', async () => {
    expect(await restore(99, 5)).toMatchObject({ __typename: 'FileInvalid', errors: [{ code: 'unknownReference' }] });
  });

  it('changes nothing where it is so already, and stands in the history', async () => {
    expect((await restore(1, 5)).errors).toEqual([expect.objectContaining({ code: 'noChange' })]);
    expect((await history('')).items.map(({ text }: Json) => text)).toContain('return to version 2');
  });
});
