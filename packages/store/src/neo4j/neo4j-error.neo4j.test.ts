import { afterAll, describe, expect, it } from 'vitest';
import { load, mustCommit, patch } from '../contract/fixtures.ts';
import { StoreError } from '../port/store-error.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores, runOnServer } from './server-under-test.ts';

const made: string[] = [];
afterAll(() => removeTestStores(made));

describe('a server that cannot be used', () => {
  it.each([
    ['the password is wrong', { password: 'fel' }, /user and the password/],
    ['nobody answers', { uri: 'neo4j://127.0.0.1:1' }, /cannot be reached/],
    ['the address is none', { uri: 'samorg.db' }, /is no address of a Neo4j server/],
    ['there is no such database', { database: 'nowhere' }, /no such database/],
  ])('is unavailable when %s', async (_, wrong, message) => {
    const error = await errorOf(() => openNeo4jStore({ ...freshStore(), ...wrong, patienceMs: 500 }));
    expect(error).toMatchObject({ code: 'storeUnavailable', message: expect.stringMatching(message) });
  });

  it('is unavailable after the store was closed', async () => {
    const store = await openNeo4jStore(newStore());
    await store.close();
    await store.close();
    expect(await errorOf(() => store.readOrganisation('o'))).toMatchObject({ code: 'storeUnavailable' });
  });

  it('is too new when a later Samorg wrote the store, which is left as it was', async () => {
    const options = newStore();
    await (await openNeo4jStore(options)).close();
    const { store } = options;
    await runOnServer('MATCH (s:SamorgStore {store: $store}) SET s.schemaVersion = 99', { store });
    expect(await errorOf(() => openNeo4jStore(options))).toMatchObject({ code: 'storeTooNew' });
    const left = await runOnServer('MATCH (s:SamorgStore {store: $store}) RETURN s.schemaVersion AS version', {
      store,
    });
    expect(left).toEqual([{ version: 99n }]);
  });
});

describe('a store that was damaged', () => {
  it.each([
    ['a letter of a content was changed', "SET c.body = replace(c.body, 'påhittat', 'påhittad')"],
    ['a content is gone', 'DETACH DELETE c'],
  ])('is corrupt when %s', async (_, damage) => {
    const options = newStore();
    const store = await openNeo4jStore(options);
    mustCommit(await store.commitOrganisation(load('o'), null));
    await runOnServer(`MATCH (:Journal {store: $store})-[:HAS_ENTRY]->()-[:HAS_CONTENT]->(c) ${damage}`, {
      store: options.store,
    });
    expect(await errorOf(() => store.readOrganisation('o'))).toMatchObject({ code: 'storeCorrupt' });
    expect((await store.readOrganisationHead('o'))?.revision).toBe(1);
    await store.close();
  });

  it('is corrupt when an entry is gone', async () => {
    const options = newStore();
    const store = await openNeo4jStore(options);
    mustCommit(await store.commitOrganisation(load('o'), null));
    mustCommit(await store.commitOrganisation(patch('o', 1), null));
    mustCommit(await store.commitOrganisation(patch('o', 2), null));
    await runOnServer('MATCH (:Journal {store: $store})-[:HAS_ENTRY]->(e {number: 2}) DETACH DELETE e', {
      store: options.store,
    });
    expect(await errorOf(() => store.readOrganisation('o'))).toMatchObject({ code: 'storeCorrupt' });
    await store.close();
  });
});

function newStore(): ReturnType<typeof freshStore> {
  const options = freshStore();
  made.push(options.store);
  return options;
}

async function errorOf(act: () => Promise<unknown>): Promise<StoreError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
