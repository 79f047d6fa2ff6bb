import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const id = 'halland-2021-start';
const organisationId = 'halland-2021';
const present = { organisation: { organisationId, asOf: '2021-01-01', budgetYear: 2021 } };
const scenario = { scenario: { scenarioId: id } };

const move = {
  transferUnit: {
    unitId: 'rh-it',
    toParentId: 'rh-rk',
    exceptions: [{ unitId: 'rh-tele' }],
    tradePolicy: 'dissolve',
    effectiveDate: '2021-10-01',
  },
};

const figures = 'verdict netCostOre movedHeadcount movedFteMilli boardsAffected strandedOverheadOre warnings targetMet';
const comparison = `
  __typename
  ... on Comparison {
    a { scenarioId name date isRefused } b { scenarioId date budgetYear }
    metrics { now { ${figures} } a { ${figures} } b { ${figures} } }
    boards(first: 2) { total nextAfter items { board { id name } a { needOre staff { fteMilli } } b { needOre } } }
    placements { total items { unitId status before { board { id } } after { board { id name } } } }
    positions { total items { positionId a { title unit { id } headcount } b { unit { id } } } }
    moved { units { id } withUnits { headcount fteMilli } }
    employerChange { headcount }
    differenceTree { rows { key states } links { fromKey toKey } }
  }
  ... on FileInvalid { errors { code refs } }
`;

describe('comparing and re-basing on the Halland example', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask(`mutation { openExample(id: "${organisationId}") { __typename } }`);
    await api.ask(
      `mutation ($change: ChangeInput!) { addChange(scenarioId: "${id}", expectedVersion: 1, change: $change) { __typename } }`,
      { change: move },
    );
  });
  afterAll(() => api.close());

  const compare = async (a: Json, b: Json): Promise<Json> =>
    (await api.ask(`query ($a: StateInput!, $b: StateInput!) { compare(a: $a, b: $b) { ${comparison} } }`, { a, b }))
      .compare;

  it('tells the present beside the scenario as the evaluation does', async () => {
    const told = await compare(present, scenario);
    const { scenario: own } = await api.ask(
      `{ scenario(id: "${id}") { evaluation { verdict moved { units { id } withUnits { headcount fteMilli } } placements(statuses: [moved, added, ended, renamed]) { total } } differenceTree { rows { key states } links { fromKey toKey } } } }`,
    );
    expect(told.moved).toEqual(own.evaluation.moved);
    expect(told.placements.total).toBe(own.evaluation.placements.total);
    expect(told.differenceTree).toEqual(own.differenceTree);
    expect(told.metrics.b.verdict).toBe(own.evaluation.verdict);
    expect(told.metrics.a).toEqual(told.metrics.now);
    expect(told.boards.items).toHaveLength(2);
    expect(told.boards.nextAfter).toBe(told.boards.items[1].board.id);
  });

  it('finds nothing between a scenario and itself, nor before its date', async () => {
    expect((await compare(scenario, scenario)).placements.total).toBe(0);
    const early = { scenario: { scenarioId: id, date: '2021-09-30' } };
    expect((await compare(present, early)).placements.total).toBe(0);
    expect((await compare(scenario, early)).placements.total).toBeGreaterThan(0);
  });

  it.each([
    [{ scenario: { scenarioId: 'x' } }, 'x'],
    [{ organisation: { organisationId: 'x' } }, 'x'],
    [{ organisation: { organisationId, revision: 99 } }, organisationId],
  ])('says that %j is not there', async (side, ref) => {
    const errors = [{ code: 'unknownReference', refs: [ref] }];
    expect(await compare(present, side)).toEqual({ __typename: 'FileInvalid', errors });
    expect(await compare(side, present)).toEqual({ __typename: 'FileInvalid', errors });
  });

  it('is not behind while the organisation stands, and has nothing to move to', async () => {
    const { scenario: view } = await api.ask(`{ scenario(id: "${id}") { isBehind baseRevision } }`);
    expect(view).toEqual({ isBehind: false, baseRevision: 1 });
    const { rebased } = await api.ask(
      `mutation { rebased: rebaseScenario(scenarioId: "${id}", expectedVersion: 2) { ... on FileInvalid { errors { code refs } } } }`,
    );
    expect(rebased).toEqual({ errors: [{ code: 'noChange', refs: [id] }] });
  });

  it('tells what has become of every change when the organisation has moved on', async () => {
    await api.ask(
      `mutation { correctUnit(organisationId: "${organisationId}", expectedRevision: 1, input: { unitId: "rh-it", parentId: "rh-rk" }) { __typename } }`,
    );
    const { scenario: view } = await api.ask(
      `{ scenario(id: "${id}") { isBehind rebasePreview { ... on Rebase {
        revision before { verdict } after { verdict }
        changes(kinds: [gone]) { total items { kind isAlreadySo wasRefused refusalCode sentence reasons(language: en) facts { code refs before after message } } }
      } } } }`,
    );
    expect(view).toMatchObject({ isBehind: true, rebasePreview: { revision: 2, after: null } });
    expect(view.rebasePreview.changes.items).toMatchObject([
      { kind: 'gone', isAlreadySo: true, wasRefused: false, refusalCode: 'noChange' },
    ]);
    expect(view.rebasePreview.changes.items[0].facts[0]).toEqual({
      code: 'unitParent',
      refs: ['rh-it'],
      before: 'rh-rgs',
      after: 'rh-rk',
      message: 'IT- och teleservice ligger nu under Regionkontoret, inte under Regionservice.',
    });
    expect(view.rebasePreview.changes.items[0].reasons[0]).toBe('What the change wanted is so already.');
  });

  it('finds the difference between two revisions', async () => {
    const first = { organisation: { ...present.organisation, revision: 1 } };
    const told = await compare(first, present);
    expect(told.placements.items).toContainEqual(expect.objectContaining({ unitId: 'rh-it', status: 'moved' }));
    expect(told.moved.withUnits.headcount).toBeGreaterThan(0);
  });

  it('names the conflict and stops when the scenario is carried out as it was shown', async () => {
    const { applied } = await api.ask(
      `mutation { applied: applyScenario(scenarioId: "${id}", expectedVersion: 2, expectedRevision: 2) { ... on FileInvalid { errors { code refs message } } } }`,
    );
    expect(applied.errors[0].code).toBe('standsInTheWay');
    expect(applied.errors[0].refs).toContain('rh-it');
    expect(applied.errors[0].message).toContain('IT- och teleservice ligger nu under Regionkontoret');
  });

  it('moves to the new baseline with every change, as a step that can be undone', async () => {
    const write = async (field: string, version: number, rest = ''): Promise<Json> =>
      (
        await api.ask(
          `mutation { write: ${field}(scenarioId: "${id}", expectedVersion: ${version}${rest}) { __typename ... on ScenarioSaved { scenario { version baseRevision baselineDate isBehind undoStep changes { outcome } } } ... on VersionConflict { currentVersion } ... on FileInvalid { errors { code refs } } } }`,
        )
      ).write;
    expect(await write('rebaseScenario', 1)).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await write('rebaseScenario', 2, ', date: "2021-02-30"')).toMatchObject({
      errors: [{ code: 'schema', refs: ['input', '/date'] }],
    });
    const saved = await write('rebaseScenario', 2, ', date: "2021-02-01"');
    expect(saved.scenario).toMatchObject({ version: 3, baseRevision: 2, baselineDate: '2021-02-01', isBehind: false });
    expect(saved.scenario.undoStep).toBe('nytt utgångsläge');
    expect(saved.scenario.changes.map((change: Json) => change.outcome)).toContain('refused');
    const undone = await write('undoScenario', 3);
    expect(undone.scenario).toMatchObject({ version: 4, baseRevision: 1, baselineDate: '2021-01-01', isBehind: true });
  });
});
