import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { durableAppend } from '../floors/fdatasync.ts';
import { callsInTurn, type Rounds } from '../measure-calls.ts';
import { durationBeside, type Figure } from '../report.ts';
import { storeMover } from './store-mover.ts';
import { moverOfOne, type Subjects, storeOnNeo4j, storeOnSqlite } from './subjects.ts';

/** Aim G3, one client: a move of about a hundred units, on the disk before it is answered, cycles and orphans refused. */
export async function storedMove(subjects: Subjects, folder: string): Promise<Figure[]> {
  const { sqlite, floor, rows, neo4j, reference } = subjects;
  const [ownFolder, syncFolder] = [join(folder, 'own'), join(folder, 'sync')];
  for (const path of [ownFolder, syncFolder]) mkdirSync(path);
  const ownSqlite = await storeOnSqlite(ownFolder);
  const ownNeo4j = neo4j === null ? null : await storeOnNeo4j(neo4j.server, `bench-own-${process.pid}`);
  const sync = durableAppend(syncFolder, 2000);
  const { unitId, toParentId, fromParentId } = reference.move;
  /** There and back again. */
  const toAndFro = (move: (unitId: string, toParentId: string) => unknown): (() => unknown) => {
    let moves = 0;
    return () => {
      moves += 1;
      return move(unitId, moves % 2 === 1 ? toParentId : fromParentId);
    };
  };
  const found = await callsInTurn([
    { name: 'samorg', call: moverOfOne(sqlite).move },
    { name: 'kept sums', call: floor.move },
    { name: 'sync', call: sync.append },
    { name: 'own sqlite', call: await storeMover(ownSqlite, subjects) },
    { name: 'rows', call: toAndFro(rows.move) },
    ...(neo4j === null || ownNeo4j === null
      ? []
      : [
          { name: 'samorg neo4j', call: moverOfOne(neo4j.samorg).move },
          { name: 'own neo4j', call: await storeMover(ownNeo4j, subjects) },
          { name: 'hand', call: toAndFro(neo4j.hand.move) },
          { name: 'peer', call: toAndFro(neo4j.peer.move) },
          { name: 'round trip', call: neo4j.hand.roundTrip },
        ]),
  ]);
  sync.close();
  await Promise.all([ownSqlite.close(), ownNeo4j?.close()]);
  // There and back an even number of times, so that whoever comes next finds everything unmoved.
  return figuresOf(found, neo4j !== null);
}

function figuresOf(found: ReadonlyMap<string, Rounds>, onNeo4j: boolean): Figure[] {
  const us = (name: string): number => found.get(name)?.medianUs ?? Number.NaN;
  const best = (name: string): number => found.get(name)?.bestUs ?? Number.NaN;
  const overGraphql = { name: 'SQLite: over GraphQL', us: us('samorg') };
  const alone = { name: 'SQLite: the store alone', us: us('own sqlite') };
  const durable = us('kept sums') + us('sync');
  const onSqlite = [
    durationBeside({ ...overGraphql, floorUs: durable, told: 'kept sums + fdatasync', aim: '<= 2 x (G3)' }),
    durationBeside({ ...alone, floorUs: us('rows'), told: 'a durable UPDATE of SQLite', aim: '-' }),
    durationBeside({ ...alone, floorUs: us('sync'), told: 'fdatasync', aim: '-' }),
  ];
  if (!onNeo4j) return onSqlite;
  const peer = { floorUs: best('peer'), told: '@neo4j/graphql, its best round' };
  const hand = { floorUs: best('hand'), told: 'Cypher by hand, its best round' };
  const own = { name: 'Neo4j: the store alone', us: us('own neo4j') };
  return [
    ...onSqlite,
    durationBeside({ ...overGraphql, ...peer, aim: '>= 2 x faster (G3)' }),
    durationBeside({ ...own, ...hand, aim: '<= 1.5 x (G3)' }),
    durationBeside({ ...own, floorUs: us('round trip'), told: 'a round trip', aim: '-' }),
    durationBeside({ name: 'Neo4j: over GraphQL', us: us('samorg neo4j'), ...peer, aim: '-' }),
  ];
}
