import type { Json } from './json.ts';
import type { RunningApi } from './running-api.ts';

const outcome = `
  __typename
  ... on ScenarioSaved { scenario { id version } }
  ... on ChangesRefused { refusals { changeId effectiveDate code refs message(language: en) } }
  ... on FileInvalid { errors { code refs message(language: en) } }
`;

/** A change of the file format as an input: its type is the field, everything else stands in it. */
export function inputOf({ type, ...fields }: Json): Json {
  return { [type]: fields };
}

/** Begins a scenario without changes; gives its id. */
export async function beginScenario(api: RunningApi, { name, baseline }: Json): Promise<string> {
  const { organisationId, date, budgetYear } = baseline;
  const { created } = await api.ask(
    `mutation ($input: CreateScenarioInput!) { created: createScenario(input: $input) { ${outcome} } }`,
    { input: { organisationId, name, baselineDate: date, budgetYear } },
  );
  return created.scenario.id;
}

/** Sets properties on a version of a scenario; gives the outcome. */
export async function setProperties(
  api: RunningApi,
  scenario: { readonly id: string; readonly version: number },
  properties: Json,
): Promise<Json> {
  const { set } = await api.ask(
    `mutation ($id: ID!, $version: Int!, $properties: ScenarioPropertiesInput!) {
      set: setScenarioProperties(scenarioId: $id, expectedVersion: $version, properties: $properties) { ${outcome} } }`,
    { ...scenario, properties },
  );
  return set;
}

/** Adds one change to a version of a scenario; gives the outcome. */
export async function addChange(
  api: RunningApi,
  scenario: { readonly id: string; readonly version: number },
  change: Json,
): Promise<Json> {
  const { added } = await api.ask(
    `mutation ($id: ID!, $version: Int!, $change: ChangeInput!) {
      added: addChange(scenarioId: $id, expectedVersion: $version, change: $change) { ${outcome} } }`,
    { ...scenario, change },
  );
  return added;
}

/** Builds the scenario of a file anew by the API: begun, its properties set, then change by change; gives its id. */
export async function buildScenario(api: RunningApi, file: Json): Promise<string> {
  const { toleranceOre, partYearFactors, participation, target } = file;
  const given = Object.entries({ toleranceOre, partYearFactors, participation, target });
  const properties = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  const id = await beginScenario(api, file);
  let version = 1;
  if (Object.keys(properties).length > 0) {
    version = savedVersion(await setProperties(api, { id, version }, properties));
  }
  for (const change of file.changes) version = savedVersion(await addChange(api, { id, version }, inputOf(change)));
  return id;
}

function savedVersion(outcome: Json): number {
  if (outcome.__typename !== 'ScenarioSaved') throw new Error(`not saved: ${JSON.stringify(outcome)}`);
  return outcome.scenario.version;
}
