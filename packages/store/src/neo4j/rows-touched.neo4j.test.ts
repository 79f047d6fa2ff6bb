import { randomUUID } from 'node:crypto';
import neo4j, { type ManagedTransaction, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movedUnits, storedMove } from '../../test/stored-move.ts';
import { mustCommit } from '../contract/fixtures.ts';
import type { WriteSet } from '../journal/write-set.ts';
import { commit } from './neo4j-commit.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import type { Properties } from './properties.ts';
import { freshStore, removeTestStores, runOnServer } from './server-under-test.ts';
import { asSent, type Transaction } from './transaction.ts';

const first = freshStore();
const driver = neo4j.driver(first.uri, neo4j.auth.basic(first.user, first.password), { useBigInt: true });
const made: string[] = [];
const measured = new Map<number, Measured>();
beforeAll(async () => {
  for (const units of movedUnits) measured.set(units, await measuredMove(units));
});
afterAll(async () => {
  await driver.close();
  await removeTestStores(made);
});

/** What a stored move did to the database. */
interface Measured {
  /** Labels and types of the nodes and relationships that are new or otherwise than before, sorted. */
  readonly journal: readonly string[];
  readonly drawn: readonly string[];
  /** How often the server asked its storage for something: to store the move, and to undo it. */
  readonly hits: readonly number[];
}

describe('a stored move on Neo4j', () => {
  it.each(movedUnits)('touches its entry and at most four nodes more in the journals, when %i units move', (units) => {
    expect(measured.get(units)?.journal).toEqual([
      'Content',
      'Entry',
      'HAS_CONTENT',
      'HAS_ENTRY',
      'Organisation',
      'Receipt',
      'SamorgStore',
    ]);
  });

  it.each(movedUnits)(
    'draws one row: its place until then and from then on, in place of the one it had, when %i units move',
    (units) => {
      expect(measured.get(units)?.drawn).toEqual(['PART_OF', 'PART_OF', 'PART_OF']);
    },
  );

  it.each([
    ['stored', 0],
    ['undone', 1],
  ])('asks the storage no oftener for a large subtree than for a small one when it is %s', (_, which) => {
    const hits = movedUnits.map((units) => measured.get(units)?.hits[which] ?? 0);
    expect(Math.min(...hits)).toBeGreaterThan(50);
    expect(Math.max(...hits) - Math.min(...hits), hits.join(' ')).toBeLessThanOrEqual(20);
    expect(Math.max(...hits)).toBeLessThanOrEqual(300);
  });
});

async function measuredMove(units: number): Promise<Measured> {
  const options = freshStore();
  made.push(options.store);
  const { load, move } = storedMove(units);
  const store = await openNeo4jStore(options);
  mustCommit(await store.commitOrganisation(load, null));
  await store.close();
  const before = await everythingOf(options.store);
  const hits = await hitsOf(options.store, { organisation: move, scenario: null, key: 'k' });
  const after = await everythingOf(options.store);
  const touched = [...after].filter(([id, { text }]) => before.get(id)?.text !== text).map(([, thing]) => thing);
  expect([...before.keys()].filter((id) => !after.has(id))).toEqual([]);
  const named = (isDrawn: boolean): string[] =>
    touched
      .filter((thing) => thing.isDrawn === isDrawn)
      .map((thing) => thing.name)
      .sort();
  const undo = {
    ...move,
    expectedRevision: 2,
    entry: { ...move.entry, step: { kind: 'undo', ofRevision: 2 } as const },
  };
  const undoHits = await hitsOf(options.store, { organisation: undo, scenario: null, key: null });
  return { journal: named(false), drawn: named(true), hits: [hits, undoHits] };
}

interface Thing {
  readonly name: string;
  readonly isDrawn: boolean;
  /** All that it holds. */
  readonly text: string;
}

/** Every node and relationship of a store. */
async function everythingOf(store: string): Promise<ReadonlyMap<string, Thing>> {
  const things = new Map<string, Thing>();
  for (const [statement, isDrawn] of looks) {
    for (const { id, name, text } of await runOnServer(statement, { store })) {
      const whole = JSON.stringify(text, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
      things.set(String(id), { name: String(name), isDrawn, text: whole });
    }
  }
  return things;
}

const node =
  'elementId(n) AS id, [label IN labels(n) WHERE NOT label IN ["Journal", "Row"]][0] AS name, [labels(n), properties(n)] AS text';
const looks: readonly (readonly [statement: string, isDrawn: boolean])[] = [
  [`MATCH (n:SamorgStore|Journal|Receipt) WHERE n.store = $store RETURN ${node}`, false],
  [`MATCH (:Journal {store: $store})-[:HAS_ENTRY]->(n) RETURN ${node}`, false],
  [`MATCH (:Journal {store: $store})-[:HAS_ENTRY]->()-[:HAS_CONTENT]->(n) RETURN ${node}`, false],
  [
    'MATCH (:Journal {store: $store})-[r:HAS_ENTRY]->() RETURN elementId(r) AS id, type(r) AS name, properties(r) AS text',
    false,
  ],
  [
    'MATCH (:Journal {store: $store})-[:HAS_ENTRY]->()-[r:HAS_CONTENT]->() RETURN elementId(r) AS id, type(r) AS name, properties(r) AS text',
    false,
  ],
  [`MATCH (o:Organisation {store: $store}) MATCH (n:Row {organisation: o.journal}) RETURN ${node}`, true],
  [
    'MATCH (o:Organisation {store: $store}) MATCH (n:Row {organisation: o.journal})-[r]->() RETURN elementId(r) AS id, type(r) AS name, properties(r) AS text',
    true,
  ],
];

/** Stores a write set with every statement profiled, and tells what they cost. */
async function hitsOf(store: string, set: WriteSet): Promise<number> {
  let hits = 0;
  const profiledOn = (managed: ManagedTransaction): Transaction => ({
    store,
    mostDrawn: 30_000,
    run: async (statement, parameters) => {
      const { records, summary } = await managed.run(`PROFILE ${statement}`, asSent(parameters));
      if (summary.profile === false) throw new Error('the statement was not profiled');
      hits += hitsIn(summary.profile);
      return records.map((record): Properties => record.toObject());
    },
  });
  const session = driver.session();
  const call = { set, mark: randomUUID(), salts: { organisation: 'salt', scenario: 'salt' } };
  mustCommit(await session.executeWrite((managed) => commit(profiledOn(managed), call)));
  await session.close();
  return hits;
}

function hitsIn(plan: ProfiledPlan): number {
  return Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsIn(child), 0);
}
