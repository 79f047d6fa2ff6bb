import { writeOrganisation } from '@samorg/exchange';
import { seededRandom, threeBoards } from '@samorg/testkit';
import { type ApiClient, memberOf } from '../api/api-client.ts';
import { type Editor, readOnce, work } from './editor.ts';
import type { Event } from './event.ts';
import type { JournalPlace } from './requests.ts';

/** Who works on what, for how long. */
export interface HistoryPlan {
  readonly seed: number;
  readonly clients: number;
  /** Operations of each client. */
  readonly operations: number;
  /** How many of ten operations only read. */
  readonly readsOfTen: number;
  /** Organisations of one store are told apart by it. */
  readonly name: string;
}

/** Lets several editors work at once on a new organisation with two scenarios, each through one of the APIs, and gives all events by journal. */
export async function liveHistory(
  apis: readonly ApiClient[],
  plan: HistoryPlan,
): Promise<ReadonlyMap<string, readonly Event[]>> {
  const [api] = apis;
  if (api === undefined) throw new Error('there is an API');
  const organisation: JournalPlace = { kind: 'organisation', id: plan.name, name: plan.name };
  await mustLoad(api, plan.name);
  const scenarios = [await newScenario(api, plan.name, 'Ett'), await newScenario(api, plan.name, 'Två')];
  const editorOn = (on: ApiClient, name: string, seed: number): Editor => ({
    name,
    api: on,
    random: seededRandom(seed),
    organisation,
    scenarios,
    readsOfTen: plan.readsOfTen,
    seen: new Map(),
  });
  const places = [organisation, ...scenarios];
  const watcher = editorOn(api, 'Läsare', 0);
  const first = await readAll(watcher, 0, places);
  const editors = Array.from({ length: plan.clients }, (_, at) =>
    editorOn(apis[at % apis.length] ?? api, `K${at + 1}`, plan.seed * 1000 + at),
  );
  const during = (await Promise.all(editors.map((editor) => work(editor, plan.operations)))).flat();
  const last = await readAll(watcher, 1, places);
  const all = [...first, ...during, ...last];
  return new Map(places.map(({ id }) => [id, all.filter(({ journal }) => journal === id)]));
}

async function readAll(editor: Editor, operation: number, places: readonly JournalPlace[]): Promise<readonly Event[]> {
  const events: Event[] = [];
  for (const place of places) events.push(await readOnce(editor, operation, place));
  return events;
}

async function mustLoad(api: ApiClient, id: string): Promise<void> {
  const file = writeOrganisation({ ...threeBoards(), id });
  const reply = await api.ask('mutation ($file: String!) { done: loadOrganisation(file: $file) { __typename } }', {
    file,
  });
  const type = reply.kind === 'answered' ? memberOf(reply.body, 'data', 'done', '__typename') : undefined;
  if (type !== 'OrganisationSaved') throw new Error(`the organisation was not loaded: ${JSON.stringify(reply)}`);
}

async function newScenario(api: ApiClient, organisationId: string, name: string): Promise<JournalPlace> {
  const reply = await api.ask(
    `mutation ($input: CreateScenarioInput!) { done: createScenario(input: $input) { ... on ScenarioSaved { scenario { id } } } }`,
    { input: { organisationId, name, baselineDate: '2024-01-01', budgetYear: 2024 } },
  );
  const id = reply.kind === 'answered' ? memberOf(reply.body, 'data', 'done', 'scenario', 'id') : undefined;
  if (typeof id !== 'string') throw new Error(`the scenario was not begun: ${JSON.stringify(reply)}`);
  return { kind: 'scenario', id, name };
}
