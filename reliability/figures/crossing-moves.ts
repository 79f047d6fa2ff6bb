import { randomUUID } from 'node:crypto';
import { present } from '@samorg/domain';
import { writeOrganisation } from '@samorg/exchange';
import { threeBoards } from '@samorg/testkit';
import neo4j from 'neo4j-driver';
import { type ApiClient, apiClient, memberOf, type Reply } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { type BoltLine, boltLine } from '../api/bolt-line.ts';
import { type Crossing, checkDrawn, checkStored, lockWrongly } from '../editors/crossing.ts';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';

const editors = 50;
const organisationId = 'fjall';
/** An attempt is made again after 20, 40, 80 … ms, for at most two seconds. */
const mostAttempts = 8;

/**
 * Editors whose scenarios name the same units in crossing orders, each change drawn with its links to them, while the units themselves are
 * corrected and somebody else at the server locks them in the wrong order: each waits for rows that another has locked.
 */
export const crossingMoves: Figure = {
  id: 'C3',
  what: `${editors} editors at once move the same units in crossing orders, while the units are corrected (Neo4j)`,
  expected: `each stored whole, after at most ${mostAttempts} attempts, or 503 with Retry-After; never a part, never an error`,
  counts: { ci: 4, deep: 200 },
  needsNeo4j: true,
  run: cross,
};

async function cross({ count, seed, neo4j: address, progress }: FigureRun): Promise<FigureOutcome> {
  const server = present(address, 'the figure needs a server');
  const { hostname, port } = new URL(server.uri);
  const line = await boltLine({ host: hostname, port: Number(port) });
  const store = `c3-${randomUUID()}`;
  const api = await startApi(await findPort(), {
    SAMORG_STORE: 'neo4j',
    SAMORG_STORE_NAME: store,
    NEO4J_URI: `bolt://127.0.0.1:${line.port}`,
    NEO4J_USER: server.user,
    NEO4J_PASSWORD: server.password,
  });
  const outsider = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const crossing: Crossing = {
    api: apiClient(api.port),
    violations: [],
    sums: { stored: 0, unavailable: 0, conflict: 0, outsider: 0 },
  };
  try {
    const scenarios = await begin(crossing.api);
    const stored = new Map(scenarios.map((id) => [id, [] as string[]]));
    for (let round = 0; round < count; round += 1) {
      let isOver = false;
      const inTheWay = Promise.all([1, 2, 3, 4].map(() => lockWrongly(outsider, store, () => isOver)));
      await Promise.all([...scenarios.map((id, at) => addOne(crossing, { id, at, stored })), correct(crossing, round)]);
      isOver = true;
      for (const givenUp of await inTheWay) crossing.sums.outsider += givenUp;
      progress(round + 1);
    }
    await checkStored(crossing, stored);
    await checkDrawn(crossing, outsider, { store, stored });
  } finally {
    crossing.api.close();
    await api.end('SIGTERM');
    await line.close();
    await outsider.close();
  }
  return {
    violations: [...crossing.violations, ...tooMany(line)].map((fault) => `seed ${seed}: ${fault}`),
    measured: measuredBy(crossing, line),
  };
}

/** The organisation and a scenario for each editor. */
async function begin(api: ApiClient): Promise<readonly string[]> {
  const file = writeOrganisation({ ...threeBoards(), id: organisationId });
  const loaded = await api.ask('mutation ($file: String!) { done: loadOrganisation(file: $file) { __typename } }', {
    file,
  });
  if (typeIn(loaded) !== 'OrganisationSaved') throw new Error(`not loaded: ${JSON.stringify(loaded)}`);
  const ids: string[] = [];
  for (let at = 0; at < editors; at += 1) {
    const begun = await api.ask(
      `mutation ($input: CreateScenarioInput!) { done: createScenario(input: $input) { ... on ScenarioSaved { scenario { id } } } }`,
      { input: { organisationId, name: `Korsning ${at}`, baselineDate: '2024-01-01', budgetYear: 2024 } },
    );
    ids.push(String(begun.kind === 'answered' ? memberOf(begun.body, 'data', 'done', 'scenario', 'id') : ''));
  }
  return ids;
}

interface Turn {
  readonly id: string;
  readonly at: number;
  /** Ids of the changes that are stored, by scenario. */
  readonly stored: ReadonlyMap<string, string[]>;
}

/** Adds the next change of a scenario; the editor tries again in the next round what was not stored. */
async function addOne({ api, violations, sums }: Crossing, { id, at, stored }: Turn): Promise<void> {
  const changes = present(stored.get(id), 'every scenario is listed');
  const changeId = `c${changes.length}`;
  const reply = await write(
    api,
    `mutation ($id: ID!, $version: Int!, $change: ChangeInput!) {
      done: addChange(scenarioId: $id, expectedVersion: $version, change: $change) { __typename } }`,
    { id, version: changes.length + 1, change: changeOf(at, changes.length, changeId) },
  );
  const type = typeIn(reply);
  if (type === 'ScenarioSaved') {
    changes.push(changeId);
    sums.stored += 1;
  } else if (isUnavailable(reply)) sums.unavailable += 1;
  else violations.push(`scenario ${at}, ${changeId}: ${JSON.stringify(reply).slice(0, 400)}`);
}

/** Half of the editors move D before P, half P before D; then units come under one or the other. */
function changeOf(editor: number, number: number, id: string): object {
  const isFirst = (editor + number) % 2 === 0;
  if (number < 2) {
    const [unitId, toParentId] = isFirst ? ['D', 'A2'] : ['P', 'A1'];
    return { transferUnit: { id, effectiveDate: '2024-09-01', unitId, toParentId, tradePolicy: 'keep' } };
  }
  const parentId = isFirst ? 'D' : 'P';
  return {
    createUnit: {
      id,
      effectiveDate: '2024-10-01',
      unitId: `${id}-${editor}`,
      name: `Enhet ${id}`,
      kind: 'unit',
      parentId,
    },
  };
}

/** Corrects one of the units that are moved. */
async function correct({ api, violations, sums }: Crossing, round: number): Promise<void> {
  const read = await api.ask(`{ done: organisation(id: "${organisationId}") { revision } }`);
  const revision = read.kind === 'answered' ? memberOf(read.body, 'data', 'done', 'revision') : undefined;
  const reply = await write(
    api,
    `mutation ($revision: Int!, $input: CorrectUnitInput!) {
      done: correctUnit(organisationId: "${organisationId}", expectedRevision: $revision, input: $input) { __typename } }`,
    { revision, input: { unitId: round % 2 === 0 ? 'D' : 'P', name: `Rättad ${round}` } },
  );
  const type = typeIn(reply);
  if (type === 'OrganisationSaved') sums.stored += 1;
  else if (type === 'RevisionConflict') sums.conflict += 1;
  else if (isUnavailable(reply)) sums.unavailable += 1;
  else violations.push(`correction ${round}: ${JSON.stringify(reply).slice(0, 400)}`);
}

/** Sends a write under a key of its own, again when the API had closed the idle connection that it was sent on. */
async function write(api: ApiClient, query: string, variables: object): Promise<Reply> {
  const headers = { 'idempotency-key': randomUUID() };
  const reply = await api.ask(query, variables, headers);
  return reply.kind === 'lost' ? api.ask(query, variables, headers) : reply;
}

function isUnavailable(reply: Reply): boolean {
  return reply.kind === 'answered' && reply.status === 503 && Number(reply.headers['retry-after']) > 0;
}

function typeIn(reply: Reply): unknown {
  return reply.kind === 'answered' ? memberOf(reply.body, 'data', 'done', '__typename') : undefined;
}

function tooMany(line: BoltLine): readonly string[] {
  const most = Math.max(0, ...line.attempts().values());
  return most > mostAttempts ? [`one write was attempted ${most} times`] : [];
}

function measuredBy({ sums }: Crossing, line: BoltLine): string {
  const attempts = [...line.attempts().values()];
  const again = attempts.filter((many) => many > 1).length;
  return `${sums.stored} stored, ${sums.unavailable} answered 503, ${sums.conflict} conflicts; ${line.deadlocks()} deadlocks of the API and ${sums.outsider} of the outsider, ${again} writes attempted again, at most ${Math.max(0, ...attempts)} times`;
}
