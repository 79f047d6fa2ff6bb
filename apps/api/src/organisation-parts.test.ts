import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const figures = 'staffSupport { headcount fteMilli } sharedService { headcount }';
const columns = `columns { staffFunction { id } before { ${figures} } after { ${figures} } }`;
const rows = `rows(first: 10) { total items { administration { id name } before { ${figures} } after { ${figures} }
  cells { staffFunction { id } before { ${figures} } after { ${figures} } vulnerability } } }`;
const activities = `activities(first: 200) { total items { id area responsibleBefore { id } responsibleAfter { id name }
  administrationBefore { id } administrationAfter { id } } }`;

describe('staff functions of an organisation without a scenario', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-staff-functions-2022") { __typename } }');
  });
  afterAll(() => api.close());

  it('are those that a scenario tells as before, and stand beside themselves', async () => {
    const { organisation, scenario } = await api.ask(`{
      organisation(id: "halland-staff-functions-2022", asOf: "2022-01-01") { staffFunctionMatrix { ${columns} ${rows} } }
      scenario(id: "halland-review") { evaluation { staffFunctionMatrix { ${columns} ${rows} } } }
    }`);
    const alone = organisation.staffFunctionMatrix;
    const then = scenario.evaluation.staffFunctionMatrix;
    expect(alone.rows.total).toBe(7);
    for (const { before, after } of [...alone.columns, ...alone.rows.items]) expect(after).toEqual(before);
    const told = (matrix: Json): Json => matrix.rows.items.map((row: Json) => [row.administration, row.before]);
    expect(told(alone)).toEqual(told(then));
    const flags = alone.rows.items.flatMap((row: Json) => row.cells.map((cell: Json) => cell.vulnerability));
    expect(flags.filter((flag: string | null) => flag !== null)).toEqual(Array(8).fill('remains'));
  });

  it('are none while nobody is employed', async () => {
    const { begun } =
      await api.ask(`mutation { begun: beginOrganisation(input: { legalEntityName: "Exempel", budgetYear: 2026 }) {
      ... on OrganisationSaved { organisation {
        staffFunctionMatrix { columns { staffFunction { id } } rows { total } } actionPlan { count activities { total } } reportBacks { id }
      } } } }`);
    expect(begun.organisation).toEqual({
      staffFunctionMatrix: { columns: [{ staffFunction: null }], rows: { total: 0 } },
      actionPlan: { count: 0, activities: { total: 0 } },
      reportBacks: [],
    });
  });

  it('come with what is to be reported back, and who decided so', async () => {
    const { organisation } = await api.ask(`{ organisation(id: "halland-staff-functions-2022", asOf: "2022-01-01") {
      reportBacks { to { id } due dueFrom dueTo paragraph decidedBy { id } clauses status note } } }`);
    expect(organisation.reportBacks).toEqual([
      {
        to: { id: 'rh-rsau' },
        due: 'senare delen av 2022',
        dueFrom: '2022-07-01',
        dueTo: '2023-01-01',
        paragraph: '§398',
        decidedBy: { id: 'rh-rsau' },
        clauses: expect.any(Array),
        status: 'unknown',
        note: expect.any(String),
      },
    ]);
    expect(organisation.reportBacks[0].clauses.length).toBeGreaterThan(0);
  });
});

describe('the action plan', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "gavleborg-action-plan-2024") { __typename } }');
  });
  afterAll(() => api.close());

  it('of an organisation lists every activity once, with who answers for it', async () => {
    const { organisation } = await api.ask(
      `{ organisation(id: "gavleborg-action-plan-2024", asOf: "2024-06-01") { actionPlan { count ${activities} administrations { administration { id } before after } } } }`,
    );
    const { count, activities: page, administrations } = organisation.actionPlan;
    expect([count, page.total, new Set(page.items.map((row: Json) => row.id)).size]).toEqual([39, 39, 39]);
    for (const row of page.items) expect(row.administrationAfter).toEqual(row.administrationBefore);
    for (const { administration, before, after } of administrations) {
      const own = page.items.filter((row: Json) => row.administrationBefore?.id === administration?.id);
      expect([before, after]).toEqual([own.length, own.length]);
    }
  });

  it('of a scenario tells who answers before and after', async () => {
    const { scenario } = await api.ask(`{ scenario(id: "gavleborg-dik") { evaluation { responsibilities {
      changes(first: 200) { items { activity { id } administrationBefore { id } administrationAfter { id } } }
      plan { ${activities} } } } } }`);
    const { changes, plan } = scenario.evaluation.responsibilities;
    const changed = plan.activities.items.filter(
      (row: Json) => row.administrationBefore?.id !== row.administrationAfter?.id,
    );
    expect(changed.length).toBeGreaterThan(0);
    for (const row of changed) {
      expect(changes.items).toContainEqual({
        activity: { id: row.id },
        administrationBefore: row.administrationBefore,
        administrationAfter: row.administrationAfter,
      });
    }
  });

  it('is read page by page', async () => {
    const page = async (after: string): Promise<Json> =>
      (
        await api.ask(
          `{ organisation(id: "gavleborg-action-plan-2024", asOf: "2024-06-01") { actionPlan { activities(first: 25${after}) { nextAfter items { id } } } } }`,
        )
      ).organisation.actionPlan.activities;
    const first = await page('');
    const second = await page(`, after: "${first.nextAfter}"`);
    expect([first.items.length, second.items.length, second.nextAfter]).toEqual([25, 14, null]);
  });
});

describe('the page of a unit', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
  });
  afterAll(() => api.close());

  const parts = `steeringDocuments { id title kind } activities { total items { id } }
    scenarios { scenario { id } changes { id sentence(language: sv) } }
    events { total items { id sentence(language: sv) step(language: sv) effectiveDate revision recordedBy } }`;
  const unit = async (id: string, rest = ''): Promise<Json> =>
    (
      await api.ask(
        `{ organisation(id: "halland-2021", asOf: "2022-01-01"${rest}) { unit(id: "${id}") { ${parts} } } }`,
      )
    ).organisation.unit;

  it('tells the documents that name it and the scenarios that touch it', async () => {
    const { scenarios } = await unit('rh-dig');
    expect(scenarios).toEqual([
      {
        scenario: { id: 'halland-2021-start' },
        changes: [{ id: 'c3', sentence: expect.stringContaining('Digitalisering') }],
      },
    ]);
    expect((await unit('rh-dn-rgs')).steeringDocuments.length).toBeGreaterThan(0);
    expect((await unit('rh-psy')).scenarios).toEqual([]);
  });

  it('tells what was done to it, in valid and in recorded time', async () => {
    expect((await unit('rh-dig')).events).toEqual({ total: 0, items: [] });
    const at = (revision: number): string => `organisationId: "halland-2021", expectedRevision: ${revision}`;
    await api.ask(`mutation { correctUnit(${at(1)}, input: { unitId: "rh-dig", note: "x" }) { __typename } }`);
    await api.ask(
      'mutation { applyScenario(scenarioId: "halland-2021-start", expectedVersion: 1, expectedRevision: 2) { __typename } }',
    );
    const { events } = await unit('rh-dig');
    expect(events.items.map(({ revision, effectiveDate }: Json) => [revision, effectiveDate])).toEqual([
      [3, '2021-10-01'],
      [2, null],
    ]);
    expect(events.items[0].sentence).toMatch(/^Flyttades från Styrning och stöd till /);
    expect(events.items[0].step).toMatch(/ verkställt$/);
    expect(events.items[1].sentence).toBe('Uppgifter rättades.');
    expect((await unit('rh-dig', ', revision: 2')).events.total).toBe(1);
    expect((await unit('rh-rk-sos')).events.items[0].sentence).toBe('Digitalisering gick härifrån.');
  });
});

describe('an example', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
  });
  afterAll(() => api.close());

  it('gives its scenarios as files, so that a fresh copy can be made whatever was done to the first', async () => {
    const { examples } = await api.ask('{ examples { id scenarios { id file } } }');
    const [first] = examples.find(({ id }: Json) => id === 'halland-2021').scenarios;
    expect(first.id).toBe('halland-2021-start');
    await api.ask(
      'mutation { removeChange(scenarioId: "halland-2021-start", expectedVersion: 1, changeId: "c5") { __typename } }',
    );
    const file = JSON.stringify({ ...JSON.parse(first.file), id: 'copy' });
    const { copied } = await api.ask(
      'mutation ($file: String!) { copied: importScenario(file: $file) { ... on ScenarioSaved { scenario { id changes { id } } } } }',
      { file },
    );
    expect(copied.scenario).toEqual({ id: 'copy', changes: ['c1', 'c3', 'c4', 'c5'].map((id) => ({ id })) });
  });
});
