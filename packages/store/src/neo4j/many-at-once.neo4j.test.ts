import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, load, mustCommit, patch, redo, undo } from '../contract/fixtures.ts';
import type { Store } from '../port/store.ts';
import { cypher } from './cypher.ts';
import { journalKey } from './journal-key.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores } from './server-under-test.ts';

const options = freshStore();
let stores: Store[];
beforeAll(async () => {
  stores = await Promise.all([1, 2, 3, 4].map(() => openNeo4jStore(options)));
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await removeTestStores([options.store]);
});

describe('several processes on one store', () => {
  it('lets one of all writers win each revision, and loses no answer', async () => {
    const [first] = stores;
    mustCommit(await storeAt(0).commitOrganisation(load('o'), null));
    const won: number[] = [];
    const write = async (store: Store): Promise<void> => {
      for (let turn = 0; turn < 25; turn += 1) {
        const { revision } = (await store.readOrganisationHead('o')) ?? { revision: 0 };
        const answer = await store.commitOrganisation(patch('o', revision), null);
        if (answer.outcome === 'committed') won.push(answer.revision ?? 0);
        else expect(answer).toMatchObject({ outcome: 'organisationConflict' });
      }
    };
    await Promise.all([...stores, ...stores].map(write));
    expect(won.toSorted((a, b) => a - b)).toEqual(Array.from({ length: won.length }, (_, at) => at + 2));
    expect(await first?.readOrganisationHead('o')).toMatchObject({ revision: won.length + 1 });
    expect(won.length).toBeGreaterThanOrEqual(25);
  });

  it('answers one key once, whoever repeats it at the same time', async () => {
    mustCommit(await storeAt(0).commitOrganisation(load('k'), null));
    const answers = await Promise.all(
      [...stores, ...stores].map((store) => store.commitOrganisation(patch('k', 1), 'key')),
    );
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect((await storeAt(1).organisationHistory('k', { first: 9, before: null })).total).toBe(2);
  });

  it('never shows one half of a write of an organisation and a scenario', async () => {
    mustCommit(await storeAt(0).commitTogether(load('h'), edit('h', 0, 'h'), null));
    let isDone = false;
    const writing = (async () => {
      for (let number = 1; number <= 40; number += 1) {
        mustCommit(await storeAt(0).commitTogether(patch('h', number), edit('h', number, 'h'), null));
      }
      isDone = true;
    })();
    const read = async (store: Store): Promise<number> => {
      let reads = 0;
      for (; !isDone; reads += 1) {
        const organisation = await store.readOrganisation('h');
        const scenario = await store.readScenario('h');
        expect(organisation?.steps).toHaveLength((organisation?.revision ?? 0) - 1);
        expect(scenario?.version).toBeGreaterThanOrEqual(organisation?.revision ?? 0);
        const later = await store.readOrganisationHead('h');
        expect(later?.revision).toBeGreaterThanOrEqual(scenario?.version ?? 0);
      }
      return reads;
    };
    const reads = await Promise.all(stores.slice(1).map(read));
    await writing;
    expect(Math.min(...reads)).toBeGreaterThan(3);
  });

  it('brings crossing writes of organisations and scenarios through', async () => {
    const ids = ['x1', 'x2', 'x3'];
    for (const id of ids) mustCommit(await storeAt(0).commitTogether(load(id), edit(id, 0, id), null));
    const cross = async (store: Store, at: number): Promise<void> => {
      for (let turn = 0; turn < 12; turn += 1) {
        const organisation = ids[(at + turn) % 3] ?? '';
        const scenario = ids[(at + 2 * turn) % 3] ?? '';
        const head = await store.readOrganisationHead(organisation);
        const version = (await store.readScenario(scenario))?.version ?? 0;
        const step = head?.redoable ?? null;
        const change = step === null ? undo : redo;
        const of = (step ?? head?.undoable)?.revision;
        const write =
          of === undefined ? patch(organisation, head?.revision ?? 0) : change(organisation, head?.revision ?? 0, of);
        await store.commitTogether(write, edit(scenario, version, scenario), null);
        await store.listScenarios(null, { first: 9, after: null });
      }
    };
    await Promise.all(stores.map(cross));
    for (const id of ids) {
      const { items, total } = await storeAt(1).organisationHistory(id, { first: 999, before: null });
      expect(items.map((entry) => entry.revision)).toEqual(Array.from({ length: total }, (_, at) => total - at));
    }
  });

  it('makes a reader of a head wait for whoever holds its lock', async () => {
    mustCommit(await storeAt(0).commitOrganisation(load('w'), null));
    const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password));
    const session = driver.session();
    const transaction = await session.beginTransaction();
    await transaction.run(cypher.lockHead, { journal: journalKey(options.store, 'organisation', 'w') });
    let hasRead = false;
    const reading = storeAt(0)
      .readOrganisationHead('w')
      .then(() => {
        hasRead = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(hasRead).toBe(false);
    await transaction.rollback();
    await reading;
    await driver.close();
  });
});

function storeAt(at: number): Store {
  const store = stores[at];
  if (store === undefined) throw new Error(`there is no store ${at}`);
  return store;
}
