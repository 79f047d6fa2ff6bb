import type { Scenario } from '@samorg/domain';
import { parseActor } from '../actor.ts';
import type { Example } from '../example/example-shelf.ts';
import type { House } from '../house.ts';
import { findOrganisation } from '../organisation/find-organisation.ts';
import type { OrganisationView } from '../organisation/organisation-view.ts';
import { findScenario } from '../scenario/find-scenario.ts';
import type { ScenarioView } from '../scenario/scenario-view.ts';
import { importScenario, readScenarioFile } from './import-scenario.ts';
import { loadOrganisation } from './load-organisation.ts';

/** How it ended; `unknown` = there is no such example. */
export type OpenedExample =
  | { readonly kind: 'opened'; readonly organisation: OrganisationView; readonly scenarios: readonly ScenarioView[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'actorMissing' };

/** The examples that can be opened. */
export function listExamples(house: House): Promise<readonly Example[]> {
  return house.examples.list();
}

/** The scenarios of an example, as its files have them. */
export async function exampleScenarios(house: House, example: Example): Promise<readonly Scenario[]> {
  const files = await Promise.all(example.scenarioFiles.map((file) => house.examples.readScenario(example.id, file)));
  return files.flatMap((bytes) => {
    const read = readScenarioFile(bytes);
    return read.ok ? [read.scenario] : [];
  });
}

/** Loads an example with its first scenario. What is there already is left as it is, with all that was done to it. */
export async function openExample(
  house: House,
  wanted: { readonly id: string; readonly actor: string | null },
): Promise<OpenedExample> {
  const { actor, id } = wanted;
  if (parseActor(actor) === null) return { kind: 'actorMissing' };
  const example = (await house.examples.list()).find((candidate) => candidate.id === id);
  const [file] = example?.scenarioFiles ?? [];
  if (example === undefined || file === undefined) return { kind: 'unknown' };
  const request = { id, asOf: null, budgetYear: null, knownAt: null };
  if ((await house.store.readOrganisationHead(id)) === null) {
    const bytes = await house.examples.readOrganisation(id);
    const loaded = await loadOrganisation(house, { bytes, expectedRevision: 0, actor });
    if (loaded.kind === 'invalid') throw new Error(`broken promise: example ${id} can be loaded`);
  }
  const organisation = await findOrganisation(house, request);
  if (organisation === null) throw new Error(`broken promise: example ${id} has the id of its organisation`);
  return { kind: 'opened', organisation, scenarios: [await openScenario(house, example, { file, actor })] };
}

async function openScenario(
  house: House,
  example: Example,
  { file, actor }: { readonly file: string; readonly actor: string | null },
): Promise<ScenarioView> {
  const bytes = await house.examples.readScenario(example.id, file);
  const read = readScenarioFile(bytes);
  if (!read.ok) throw new Error(`broken promise: ${file} of example ${example.id} is a scenario`);
  const there = await findScenario(house, read.scenario.id);
  if (there !== null) return there;
  const imported = await importScenario(house, { bytes, label: { kind: 'openExample' }, actor });
  if (imported.kind === 'saved') return imported.scenario;
  if (imported.kind === 'versionConflict') return imported.current;
  throw new Error(`broken promise: ${file} of example ${example.id} can be loaded`);
}
