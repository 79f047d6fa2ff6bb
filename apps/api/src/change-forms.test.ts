import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addChange, beginScenario, inputOf, setProperties } from '../test/build-scenario.ts';
import { everyVerb } from '../test/every-verb.ts';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
});
afterAll(() => api.close());

const preview = async (id: string, input: Json, replacing: string | null = null): Promise<Json> =>
  (
    await api.ask(
      `query ($id: ID!, $input: ChangeInput!, $replacing: ID) { scenario(id: $id) { previewChange(input: $input, replacing: $replacing) {
        faults { code refs } sentence change { id sentence outcome refusal { code refs message } } evaluation { json } } } }`,
      { id, input, replacing },
    )
  ).scenario.previewChange;

const replace = async (id: string, version: number, changeId: string, change: Json): Promise<Json> =>
  (
    await api.ask(
      `mutation ($id: ID!, $version: Int!, $changeId: ID!, $change: ChangeInput!) {
        replaced: replaceChange(scenarioId: $id, expectedVersion: $version, changeId: $changeId, change: $change) {
          __typename
          ... on ScenarioSaved { scenario { version undoStep changes { id sentence inputJson } } }
          ... on ChangesRefused { refusals { changeId code refs } }
          ... on FileInvalid { errors { code refs } } } }`,
      { id, version, changeId, change },
    )
  ).replaced;

const choices = async (id: string, request: Json): Promise<Json> =>
  (
    await api.ask(
      `query ($id: ID!, $kind: ChoiceKind!, $text: String, $ids: [ID!], $replacing: ID, $first: Int) { scenario(id: $id) {
        choices(kind: $kind, text: $text, ids: $ids, replacing: $replacing, first: $first) {
          id name path isNew headcount fteMilli amountOre } } }`,
      { id, ...request },
    )
  ).scenario.choices;

const evaluationOf = async (id: string): Promise<Json> =>
  JSON.parse(
    (await api.ask('query ($id: ID!) { scenario(id: $id) { evaluation { json } } }', { id })).scenario.evaluation.json,
  );

describe('the preview of a change', () => {
  it('of every kind says what the change does once it is added, one after another', { timeout: 60_000 }, async () => {
    const id = await beginScenario(api, everyVerb);
    let version = 1;
    for (const change of everyVerb.changes) {
      const shown = await preview(id, inputOf(change));
      expect(shown).toMatchObject({ faults: [], change: { id: change.id, outcome: 'planned', refusal: null } });
      expect(shown.sentence).toContain(' den ');
      const added = await addChange(api, { id, version }, inputOf(change));
      version = added.scenario.version;
      expect(JSON.parse(shown.evaluation.json)).toEqual(await evaluationOf(id));
    }
  });

  it('tells a refusal with its reason and no evaluation', async () => {
    const id = await beginScenario(api, everyVerb);
    const shown = await preview(id, { closeUnit: { unitId: 'rh-tele', effectiveDate: '2021-10-01' } });
    expect(shown).toMatchObject({
      sentence: 'Teleservice avslutas den 1\u00a0oktober 2021.',
      change: { refusal: { code: 'notEmpty', refs: ['rh-tele'] } },
      evaluation: null,
    });
  });

  it('tells what cannot be read, or reckoned exactly, as faults', async () => {
    const id = await beginScenario(api, everyVerb);
    const effectiveDate = '2021-10-01';
    expect(await preview(id, { mergeUnits: { unitIds: [], intoUnitId: 'rh-it', effectiveDate } })).toEqual({
      faults: [{ code: 'schema', refs: ['input', '/unitIds'] }],
      sentence: null,
      change: null,
      evaluation: null,
    });
    const huge = { id: 'l', name: 'Drift', tier: 'base', volume: 1_000_000_000, unitPriceOre: 9_000_000_000_000 };
    const agreement = { agreementId: 'a', providerUnitId: 'rh-it', customerUnitId: 'rh-rk', lines: [huge] };
    expect(await preview(id, { agreeService: { ...agreement, effectiveDate } })).toMatchObject({
      faults: [{ code: 'overflow' }],
    });
  });
});

describe('a change that is replaced', () => {
  const rename = (name: string): Json => ({
    renameUnit: { unitId: 'rh-tele', name, effectiveDate: '2021-10-01' },
  });
  const close = { closeUnit: { unitId: 'rh-tele', effectiveDate: '2021-10-01' } };

  it('keeps its id and its place, is one step that can be undone, and is previewed there', async () => {
    const id = await beginScenario(api, everyVerb);
    await addChange(api, { id, version: 1 }, { renameUnit: { ...rename('Tele').renameUnit, id: 'a' } });
    await addChange(api, { id, version: 2 }, { renameUnit: { ...rename('Telefoni').renameUnit, id: 'b' } });
    expect((await preview(id, rename('Växeln'), 'a')).change).toMatchObject({
      id: 'a',
      sentence: expect.stringContaining('Teleservice'),
    });
    const replaced = await replace(id, 3, 'a', rename('Växeln'));
    expect(replaced.scenario).toMatchObject({ version: 4, undoStep: expect.stringMatching(/^omarbetad: Teleservice/) });
    expect(replaced.scenario.changes.map((change: Json) => change.id)).toEqual(['a', 'b']);
    expect(JSON.parse(replaced.scenario.changes[0].inputJson)).toMatchObject({ name: 'Växeln' });
    await api.ask(`mutation { undoScenario(scenarioId: "${id}", expectedVersion: 4) { __typename } }`);
    const { scenario } = await api.ask('query ($id: ID!) { scenario(id: $id) { changes { inputJson } redoStep } }', {
      id,
    });
    expect(JSON.parse(scenario.changes[0].inputJson)).toMatchObject({ name: 'Tele' });
    expect(scenario.redoStep).toMatch(/^omarbetad: Teleservice/);
  });

  it('is kept as it was when the new one is impossible, unreadable, the same, or of no such id', async () => {
    const id = await beginScenario(api, everyVerb);
    await addChange(api, { id, version: 1 }, { renameUnit: { ...rename('Tele').renameUnit, id: 'a' } });
    expect(await replace(id, 2, 'a', close)).toMatchObject({ refusals: [{ changeId: 'a', code: 'notEmpty' }] });
    expect(await replace(id, 2, 'a', rename(' '))).toMatchObject({ errors: [{ code: 'schema' }] });
    expect(await replace(id, 2, 'a', rename('Tele'))).toMatchObject({ errors: [{ code: 'noChange', refs: ['a'] }] });
    expect(await replace(id, 2, 'b', rename('Telefoni'))).toMatchObject({
      errors: [{ code: 'unknownReference', refs: ['b'] }],
    });
    expect(await replace(id, 1, 'a', rename('Telefoni'))).toMatchObject({ __typename: 'VersionConflict' });
  });
});

describe('the preview of properties', () => {
  it('means what they mean once they are set, and tells their faults', async () => {
    const id = await beginScenario(api, everyVerb);
    const ask = async (properties: Json): Promise<Json> =>
      (
        await api.ask(
          `query ($id: ID!, $properties: ScenarioPropertiesInput!) { scenario(id: $id) {
            previewProperties(properties: $properties) { faults { code refs } evaluation { json } } } }`,
          { id, properties },
        )
      ).scenario.previewProperties;
    const { target, participation } = everyVerb;
    const shown = await ask({ target, participation });
    expect(shown.faults).toEqual([]);
    await setProperties(api, { id, version: 1 }, { target, participation });
    expect(JSON.parse(shown.evaluation.json)).toEqual(await evaluationOf(id));
    const wrong = await ask({ participation: [{ legalEntityId: 'rh-it', status: 'decided' }] });
    expect(wrong.faults).not.toEqual([]);
    expect(wrong.evaluation).toBeNull();
  });
});

describe('what a form lets one choose', () => {
  let id: string;
  beforeAll(async () => {
    id = await beginScenario(api, everyVerb);
    const created = { unitId: 'ny', name: 'Ny växel', kind: 'unit', parentId: 'rh-rk', effectiveDate: '2021-10-01' };
    await addChange(api, { id, version: 1 }, { createUnit: { ...created, id: 'c' } });
  });

  it('finds things by name, by the unit that they lie on and by id, with what tells them apart', async () => {
    const [unit] = await choices(id, { kind: 'unit', text: 'Ny väx' });
    expect(unit).toMatchObject({ id: 'ny', name: 'Ny växel', isNew: true, headcount: null });
    expect(unit.path.at(-1)).toBe('Regionkontoret');
    const [position] = await choices(id, { kind: 'position', text: 'it-direktor' });
    expect(position).toMatchObject({ id: 'rh-dig.it-direktor', isNew: false, headcount: 1, fteMilli: 1000 });
    const onUnit = await choices(id, { kind: 'position', text: 'teleservice', first: 3 });
    expect(onUnit).toHaveLength(3);
    for (const { path } of onUnit) expect(path).toContain('Teleservice');
    const both = await choices(id, { kind: 'position', text: 'controller förvaltningsstab' });
    expect(both.length).toBeGreaterThan(0);
    for (const { name, path } of both) {
      expect(name.toLowerCase()).toContain('controller');
      expect(path.at(-1)).toBe('Förvaltningsstab');
    }
    const lines = await choices(id, { kind: 'budgetLine', text: 'teleservice' });
    expect(lines.length).toBeGreaterThan(0);
    for (const { amountOre } of lines) expect(amountOre).not.toBeNull();
    expect(lines.map((line: Json) => line.id).join()).not.toContain('internal');
  });

  it('shows short lists whole and long ones only by a text', async () => {
    const counts: Record<string, number> = {};
    for (const kind of ['unit', 'position', 'budgetLine', 'activity', 'board', 'legalEntity', 'accountGroup']) {
      counts[kind] = (await choices(id, { kind, first: 200 })).length;
    }
    expect(counts).toMatchObject({ unit: 0, position: 0, budgetLine: 0, activity: 0, legalEntity: 1 });
    expect(counts.board).toBeGreaterThan(5);
    const groups = await choices(id, { kind: 'accountGroup', first: 200 });
    expect(groups.map((group: Json) => group.id)).not.toContain('internalSale');
    expect((await choices(id, { kind: 'decision', ids: ['d-rf-17'] }))[0].name).toContain('§');
    expect((await choices(id, { kind: 'staffFunction', text: 'hr' }))[0]).toMatchObject({ id: 'hr' });
    expect(await choices(id, { kind: 'agreement' })).toEqual([]);
  });

  it('names things by their ids, also those that the change itself ends', async () => {
    const merge = { unitIds: ['rh-tele'], intoUnitId: 'rh-rk-hr', effectiveDate: '2021-10-01', id: 'm' };
    await addChange(api, { id, version: 2 }, { mergeUnits: merge });
    const asked = { kind: 'unit', ids: ['rh-rk-hr', 'nobody', 'rh-tele'] };
    const names = (await choices(id, asked)).map(({ name }: Json) => name);
    expect(names).toEqual(['HR-avdelningen', 'Teleservice']);
    const found = (await choices(id, { kind: 'unit', text: 'Teleservice' })).map((unit: Json) => unit.id);
    expect(found).not.toContain('rh-tele');
    const before = await choices(id, { kind: 'unit', text: 'Teleservice', replacing: 'm' });
    expect(before[0]).toMatchObject({ id: 'rh-tele' });
  });
});
