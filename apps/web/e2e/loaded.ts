import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const [, apiPort = ''] = (process.env.SAMORG_JOURNEYS_PORTS ?? '').split(' ');

/** Runs an operation against the API behind the pages, as Karin. */
async function operate(query: string, variables: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${apiPort}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'samorg-actor': 'Karin' },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}

/** Loads an organisation file. It may stand there from before. */
export async function loadOrganisation(file: string): Promise<void> {
  const answer = await operate('mutation ($file: String!) { loaded: loadOrganisation(file: $file) { __typename } }', {
    file,
  });
  expect(JSON.stringify(answer)).toMatch(/OrganisationSaved|Conflict/);
}

/** Imports a scenario file. It may stand there from before. */
export async function importScenario(file: string): Promise<void> {
  const answer = await operate('mutation ($file: String!) { imported: importScenario(file: $file) { __typename } }', {
    file,
  });
  expect(JSON.stringify(answer)).toMatch(/ScenarioSaved|VersionConflict/);
}

/** Opens an example with all its scenarios. */
export async function loadExample(id: string, scenarioFiles: readonly string[]): Promise<void> {
  await operate('mutation ($id: ID!) { openExample(id: $id) { __typename } }', { id });
  const folder = join(import.meta.dirname, '../../../examples', id);
  for (const file of scenarioFiles) await importScenario(readFileSync(join(folder, file), 'utf8'));
}
