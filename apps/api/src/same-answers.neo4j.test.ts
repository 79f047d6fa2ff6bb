import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyVerb } from '../test/every-verb.ts';
import type { Json } from '../test/json.ts';
import { type RunningApi, runApi } from '../test/running-api.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const scenario = '... on ScenarioSaved { scenario { id version undoStep redoStep file evaluation { verdict json } } }';
const scenarioOutcome = `__typename ${scenario} ... on VersionConflict { currentVersion changedBy changedAt lastStep }
  ... on ChangesRefused { refusals { changeId code refs message } } ... on FileInvalid { errors { code refs message } }`;
const organisation = `id name revision updatedAt updatedBy undoStep redoStep unitCount totals { needOre }
  rootUnits { id name } scenarios { id version isBehind }`;
const organisationOutcome = `__typename ... on OrganisationSaved { organisation { ${organisation} } }
  ... on RevisionConflict { currentRevision changedBy lastStep } ... on VersionConflict { currentVersion }
  ... on ChangesRefused { refusals { code refs } } ... on FileInvalid { errors { code refs message } }`;
const on = 'scenarioId: "halland-2021-start"';
const move =
  'transferUnit: { unitId: "rh-it", toParentId: "rh-rk", exceptions: [{ unitId: "rh-tele" }], tradePolicy: dissolve, effectiveDate: "2021-10-01" }';

/** What is asked, one after the other: writes that are stored, refused and in conflict, and what can be read in between. */
const questions: readonly Json[] = [
  '{ examples { id loaded } organisations { total items { id } } }',
  'mutation { openExample(id: "halland-2021") { __typename ... on ExampleOpened { scenarios { id version } } } }',
  `mutation { addChange(${on}, expectedVersion: 1, change: { ${move} }) { ${scenarioOutcome} } }`,
  `mutation { addChange(${on}, expectedVersion: 1, change: { ${move} }) { ${scenarioOutcome} } }`,
  `mutation { addChange(${on}, expectedVersion: 2, change: { ${move} }) { ${scenarioOutcome} } }`,
  `mutation { undoScenario(${on}, expectedVersion: 2) { ${scenarioOutcome} } }`,
  `mutation { redoScenario(${on}, expectedVersion: 3) { ${scenarioOutcome} } }`,
  `mutation { undoScenario(scenarioId: "nobody", expectedVersion: 2) { ${scenarioOutcome} } }`,
  {
    query: `mutation ($file: String!) { importScenario(file: $file) { ${scenarioOutcome} } }`,
    variables: { file: JSON.stringify(everyVerb) },
  },
  `mutation { applyScenario(${on}, expectedVersion: 4, expectedRevision: 1) { ${organisationOutcome} } }`,
  `mutation { applyScenario(${on}, expectedVersion: 4, expectedRevision: 1) { ${organisationOutcome} } }`,
  `{ organisation(id: "halland-2021", asOf: "2022-01-01", budgetYear: 2021) { ${organisation} } }`,
  `mutation { correctUnit(organisationId: "halland-2021", expectedRevision: 2, input: { unitId: "rh-tele", note: "Växel" }) { ${organisationOutcome} } }`,
  `mutation { undoOrganisation(organisationId: "halland-2021", expectedRevision: 3) { ${organisationOutcome} } }`,
  `mutation { undoOrganisation(organisationId: "halland-2021", expectedRevision: 4) { ${organisationOutcome} } }`,
  `mutation { redoOrganisation(organisationId: "halland-2021", expectedRevision: 5) { ${organisationOutcome} } }`,
  `mutation { beginOrganisation(input: { legalEntityName: "Å\u0308ng", budgetYear: 2027 }) { ${organisationOutcome} } }`,
  `{ organisations(first: 1) { total nextAfter items { ${organisation} } } }`,
  `{ organisation(id: "nobody") { id } scenario(id: "nobody") { id } }`,
  `{ scenario(id: "every-verb") { id version isBehind updatedBy changes { type outcome inputJson } evaluation { json } } }`,
];

describe('the same product on SQLite and on Neo4j', () => {
  let apis: readonly RunningApi[] = [];
  beforeAll(async () => {
    apis = [await runApi({ SAMORG_STORE: 'sqlite' }), await runApi({ SAMORG_STORE: 'neo4j' })];
  });
  afterAll(() => Promise.all(apis.map((api) => api.close())));

  it('gives the same answers to the same questions, times and new ids apart', async () => {
    const [sqlite = [], neo4j = []] = await Promise.all(apis.map(transcript));
    expect(neo4j).toEqual(sqlite);
    for (const outcome of ['Saved', 'VersionConflict', 'RevisionConflict', 'ChangesRefused', 'FileInvalid']) {
      expect(JSON.stringify(sqlite)).toContain(outcome);
    }
    expect(JSON.stringify(sqlite)).not.toContain('GRAPHQL_');
    expect(sqlite).toHaveLength(questions.length + 2);
  });

  it('keeps that after a restart', async () => {
    for (const api of apis) expect(await api.restart()).toBe(0);
    const again = `{ organisations { total items { ${organisation} } } scenario(id: "every-verb") { file } }`;
    const [sqlite, neo4j] = await Promise.all(apis.map(async (api) => nameless(await api.post({ query: again }))));
    expect(neo4j).toEqual(sqlite);
  });
});

async function transcript(api: RunningApi): Promise<Json[]> {
  const answers: Json[] = [];
  for (const question of questions) {
    answers.push(nameless(await api.post(typeof question === 'string' ? { query: question } : question)));
  }
  const file = readFileSync(join(examples, 'halland-2021', 'organisation.json'), 'utf8');
  for (const wanted of ['', '?expectedRevision=6']) {
    const response = await fetch(`${api.address}/organisations${wanted}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: file,
    });
    answers.push(nameless({ status: response.status, body: await response.json() }));
  }
  return answers;
}

/** The answer with every new id named after its first place in it, and without times. */
function nameless(answer: Json): Json {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `id ${names.size}`;
    names.set(id, name);
    return name;
  };
  const text = JSON.stringify(answer)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, nameOf)
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'then');
  return JSON.parse(text);
}
