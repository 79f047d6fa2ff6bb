import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baselineOf, isoDate, type OrganisationStatement } from '@samorg/domain';
import { writeOrganisation } from '@samorg/exchange';
import { type Neo4jOptions, openNeo4jStore, openSqliteStore, type Store } from '@samorg/store';
import type { Sums } from '../floors/flat-organisation.ts';
import { ask } from '../http-client.ts';
import { type HandWrittenCypher, handWrittenCypher } from '../peers/hand-written-cypher.ts';
import { type Neo4jGraphqlPeer, startNeo4jGraphql } from '../peers/neo4j-graphql.ts';
import type { Neo4jUnderBench } from '../peers/neo4j-server.ts';
import { loadPeerGraph } from '../peers/peer-graph.ts';
import { assertSameNeeds, assertSameTotals, type Reference, referenceOf } from '../peers/reference.ts';
import { type SqliteRows, sqliteRows } from '../peers/sqlite-rows.ts';
import { pickBranches } from '../pick-branches.ts';
import { askBoards, beginScenario, boardNeedsOf, loadOrganisation, type Mover, moverOf } from '../samorg-client.ts';
import { type ServerProcess, startServer } from '../server-process.ts';

/** An API of ours with a scenario for each client. */
export interface SamorgUnderBench {
  readonly server: ServerProcess;
  /** A second process on the same data. */
  readonly startSecond: () => Promise<ServerProcess>;
  /** One for each client, on a scenario of its own. */
  readonly movers: readonly Mover[];
}

/** The same organisation in every subject; whoever is here has told the totals of the reference before and after the move. */
export interface Subjects {
  readonly statement: OrganisationStatement;
  readonly year: number;
  readonly reference: Reference;
  readonly sqlite: SamorgUnderBench;
  readonly floor: {
    readonly port: number;
    readonly move: () => Promise<unknown>;
    readonly boards: () => Promise<unknown>;
  };
  readonly rows: SqliteRows;
  readonly neo4j: Neo4jSubjects | null;
  readonly stop: () => Promise<void>;
}

/** What stands on the Neo4j server. */
export interface Neo4jSubjects {
  readonly server: Neo4jUnderBench;
  readonly samorg: SamorgUnderBench;
  readonly hand: HandWrittenCypher;
  readonly peer: Neo4jGraphqlPeer;
  /** Rows of the hand-made graph and how long they took to load, ms. */
  readonly loadedRows: number;
  readonly loadMs: number;
}

const clients = 16;
const api = join(import.meta.dirname, '../../apps/api/src/main.ts');
const floorServer = join(import.meta.dirname, '../floors/rollup-server.ts');

export async function startSubjects(
  statement: OrganisationStatement,
  folder: string,
  neo4j: Neo4jUnderBench | null,
): Promise<Subjects> {
  const year = statement.budgetLines[0]?.year ?? 2021;
  const organisation = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const ids = statement.units.map((unit) => unit.id);
  const [branch] = pickBranches(organisation, ids, [100]);
  if (branch === undefined) throw new Error('the organisation has a branch to move');
  const reference = referenceOf(statement, branch);
  const setting = { year, reference };
  const sqlite = await startSamorg(statement, setting, { SAMORG_DATA: join(folder, 'samorg') });
  await assertSamorg('Samorg on SQLite', sqlite, reference);
  const floor = await startFloor(folder, reference);
  mkdirSync(join(folder, 'rows'));
  const rows = sqliteRows(join(folder, 'rows'), reference);
  await assertMoves('SQLite by hand', rows, reference);
  const subjects = neo4j === null ? null : await startOnNeo4j(statement, setting, neo4j);
  return {
    statement,
    year,
    reference,
    sqlite,
    floor,
    rows,
    neo4j: subjects,
    stop: async () => {
      rows.close();
      const servers = [
        sqlite.server,
        floor.server,
        ...(subjects === null ? [] : [subjects.samorg.server, subjects.peer.server]),
      ];
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** A store of ours in this process, which nobody else has. */
export function storeOnSqlite(folder: string): Promise<Store> {
  return openSqliteStore({ folder });
}

/** A store of ours on the server, under a name of its own. */
export function storeOnNeo4j(
  { uri, user, password }: Neo4jUnderBench,
  store: string,
  limits: Pick<Neo4jOptions, 'mostDrawn'> = {},
): Promise<Store> {
  return openNeo4jStore({ uri, user, password, store, ...limits });
}

async function startOnNeo4j(
  statement: OrganisationStatement,
  setting: Setting,
  neo4j: Neo4jUnderBench,
): Promise<Neo4jSubjects> {
  const { reference } = setting;
  const loadMs = await loadPeerGraph(neo4j.driver, reference);
  const hand = handWrittenCypher(neo4j.driver);
  await assertMoves('Cypher by hand', hand, reference);
  const peer = await startNeo4jGraphql(neo4j);
  await assertMoves('@neo4j/graphql', peer, reference);
  const samorg = await startSamorg(statement, setting, {
    SAMORG_STORE: 'neo4j',
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    SAMORG_STORE_NAME: `bench-${process.pid}`,
  });
  await assertSamorg('Samorg on Neo4j', samorg, reference);
  const { units, positions, budgetLines } = reference.rows;
  return {
    server: neo4j,
    samorg,
    hand,
    peer,
    loadMs,
    loadedRows: units.length + positions.length + budgetLines.length,
  };
}

interface Setting {
  readonly year: number;
  readonly reference: Reference;
}

async function startSamorg(
  statement: OrganisationStatement,
  { year, reference }: Setting,
  store: Record<string, string>,
): Promise<SamorgUnderBench> {
  const start = (): Promise<ServerProcess> =>
    startServer(
      () => [api],
      (port) => ({ SAMORG_API_PORT: String(port), SAMORG_USER: 'bench', ...store }),
    );
  const server = await start();
  await loadOrganisation(server.port, statement);
  const movers: Mover[] = [];
  for (let client = 0; client < clients; client += 1) {
    const scenarioId = await beginScenario(server.port, statement.id, year);
    movers.push(moverOf(server.port, scenarioId, { ...reference.move, year }));
  }
  return { server, startSecond: start, movers };
}

async function startFloor(
  folder: string,
  { rows, move }: Reference,
): Promise<Subjects['floor'] & { readonly server: ServerProcess }> {
  const file = join(folder, 'rows.json');
  writeFileSync(file, writeOrganisation(rows));
  const server = await startServer(
    (port) => [floorServer, String(port), file],
    () => ({}),
  );
  const { port } = server;
  const query =
    'mutation Move($unitId: ID!, $toParentId: ID!) { move(unitId: $unitId, toParentId: $toParentId) { fteMilli } }';
  let moves = 0;
  return {
    server,
    port,
    move: () => {
      moves += 1;
      const toParentId = moves % 2 === 1 ? move.toParentId : move.fromParentId;
      return ask(port, query, { unitId: move.unitId, toParentId });
    },
    boards: () => ask(port, '{ boards { id before { lines } after { lines } } }'),
  };
}

async function assertSamorg(name: string, samorg: SamorgUnderBench, reference: Reference): Promise<void> {
  const { scenarioId, move, isMoved } = moverOfOne(samorg);
  for (let turn = 0; turn < 4; turn += 1) {
    const needs = boardNeedsOf(await askBoards(samorg.server.port, scenarioId));
    assertSameNeeds(name, { ...needs, isMoved: isMoved() }, reference);
    await move();
  }
}

/** The mover of whoever is alone. */
export function moverOfOne({ movers: [first] }: SamorgUnderBench): Mover {
  if (first === undefined) throw new Error('there is a mover for each client');
  return first;
}

async function assertMoves(
  name: string,
  subject: {
    readonly move: (unitId: string, toParentId: string) => Promise<void> | void;
    readonly boards: () => Promise<ReadonlyMap<string, Sums>> | ReadonlyMap<string, Sums>;
  },
  { move, before, after }: Reference,
): Promise<void> {
  assertSameTotals(name, await subject.boards(), before);
  await subject.move(move.unitId, move.toParentId);
  assertSameTotals(`${name}, moved`, await subject.boards(), after);
  await subject.move(move.unitId, move.fromParentId);
  assertSameTotals(`${name}, moved back`, await subject.boards(), before);
}
