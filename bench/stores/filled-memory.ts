import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { baselineOf, isoDate, packStatement } from '@samorg/domain';
import type { Store } from '@samorg/store';
import { callsInTurn } from '../measure-calls.ts';
import { durationBeside, type Figure } from '../report.ts';
import { type Subjects, storeOnNeo4j, storeOnSqlite } from './subjects.ts';

/** Aim G6: from a store that is open to an organisation that can be reckoned with, beside all rows over Bolt and all rows of SQLite. */
export async function filledMemory(subjects: Subjects, folder: string): Promise<Figure[]> {
  const { rows, neo4j } = subjects;
  const own = join(folder, 'filled');
  mkdirSync(own);
  const sqlite = await storeOnSqlite(own);
  const onNeo4j = neo4j === null ? null : await storeOnNeo4j(neo4j.server, `bench-filled-${process.pid}`);
  for (const store of [sqlite, onNeo4j]) if (store !== null) await load(store, subjects);
  const found = await callsInTurn(
    [
      { name: 'sqlite', call: () => fill(sqlite, subjects) },
      { name: 'rows', call: rows.allRows },
      ...(neo4j === null || onNeo4j === null
        ? []
        : [
            { name: 'neo4j', call: () => fill(onNeo4j, subjects) },
            { name: 'bolt', call: neo4j.hand.allRows },
          ]),
    ],
    { callsInRound: 3 },
  );
  await Promise.all([sqlite.close(), onNeo4j?.close()]);
  const us = (name: string): number => found.get(name)?.medianUs ?? Number.NaN;
  const fromSqlite = durationBeside({
    name: 'M: memory filled from SQLite',
    us: us('sqlite'),
    floorUs: us('rows'),
    told: 'all rows of SQLite',
    aim: '<= 0.1 s (G6)',
  });
  if (neo4j === null) return [fromSqlite];
  return [
    fromSqlite,
    durationBeside({
      name: 'M: memory filled from Neo4j',
      us: us('neo4j'),
      floorUs: us('bolt'),
      told: 'all rows over Bolt',
      aim: '<= 3 x (G6)',
    }),
  ];
}

async function load(store: Store, { statement }: Subjects): Promise<void> {
  const entry = { recordedAt: '2026-01-01T08:00:00.000Z', actor: 'bench', step: { kind: 'load' as const, statement } };
  const { outcome } = await store.commitOrganisation(
    { organisationId: statement.id, expectedRevision: 0, entry },
    null,
  );
  if (outcome !== 'committed') throw new Error(`the store of the benchmark answers ${outcome}`);
}

async function fill(store: Store, { statement, year }: Subjects): Promise<unknown> {
  const record = await store.readOrganisation(statement.id);
  if (record === null) throw new Error('the organisation is stored');
  return baselineOf(packStatement(record.statement), isoDate(`${year}-01-01`), year);
}
