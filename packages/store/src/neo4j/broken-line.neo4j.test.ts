import { type FaultProxy, faultProxy } from '@samorg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, load, mustCommit, patch } from '../contract/fixtures.ts';
import type { Store } from '../port/store.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores } from './server-under-test.ts';

const options = freshStore();
let proxy: FaultProxy;
let store: Store;
beforeAll(async () => {
  const { hostname, port } = new URL(options.uri);
  proxy = await faultProxy({ host: hostname, port: Number(port || 7687) });
  store = await openNeo4jStore({ ...options, uri: `bolt://127.0.0.1:${proxy.port}` });
});
afterAll(async () => {
  await store.close();
  await proxy.goDown();
  await removeTestStores([options.store]);
});

describe('a commit whose answer is lost on the way', () => {
  it('is stored once and answered as committed, with a key and without', async () => {
    mustCommit(await store.commitOrganisation(load('o'), null));
    for (let revision = 1; revision <= 4; revision += 1) {
      proxy.loseNextCommit();
      const answer = await store.commitOrganisation(patch('o', revision), revision % 2 === 0 ? `k${revision}` : null);
      expect(mustCommit(answer).revision).toBe(revision + 1);
    }
    expect(proxy.lost()).toBe(4);
    expect((await store.readOrganisation('o'))?.steps.map((step) => step.revision)).toEqual([2, 3, 4, 5]);
  });

  it('is stored once when it is of an organisation and a scenario together', async () => {
    const before = proxy.lost();
    proxy.loseNextCommit();
    expect(mustCommit(await store.commitTogether(load('p'), edit('s', 0, 'p'), null))).toMatchObject({
      revision: 1,
      version: 1,
    });
    expect(proxy.lost()).toBe(before + 1);
    expect((await store.scenarioHistory('s', { first: 9, before: null })).total).toBe(1);
  });
});

describe('a commit whose answer is lost while somebody else writes on top of it', () => {
  it('is told as committed, and no conflict with itself', async () => {
    mustCommit(await store.commitOrganisation(load('t'), null));
    const other = await openNeo4jStore(options);
    for (let revision = 1; revision < 20; revision += 2) {
      proxy.loseNextCommit();
      const writing = store.commitOrganisation(patch('t', revision), null);
      while ((await other.commitOrganisation(patch('t', revision + 1), null)).outcome !== 'committed');
      expect(mustCommit(await writing).revision).toBe(revision + 1);
    }
    await other.close();
    expect((await store.organisationHistory('t', { first: 99, before: null })).total).toBe(21);
  });
});

describe('the count of changes', () => {
  it('grows with every commit, alike for everybody, and not with a conflict', async () => {
    const other = await openNeo4jStore(options);
    const before = await other.changes('settled');
    mustCommit(await store.commitOrganisation(load('c'), null));
    mustCommit(await store.commitTogether(patch('c', 1), edit('c', 0, 'c'), 'key'));
    mustCommit(await store.commitTogether(patch('c', 1), edit('c', 0, 'c'), 'key'));
    expect((await store.commitOrganisation(patch('c', 1), null)).outcome).toBe('organisationConflict');
    expect([await other.changes('seen'), await other.changes('settled')]).toEqual([before + 2, before + 2]);
    await other.close();
  });
});

describe('a server that is gone for a while', () => {
  it('is told within seconds, and used again when it is back', async () => {
    mustCommit(await store.commitOrganisation(load('q'), null));
    await proxy.goDown();
    const started = performance.now();
    await expect(store.readOrganisationHead('q')).rejects.toMatchObject({ code: 'storeUnavailable' });
    await expect(store.commitOrganisation(patch('q', 1), null)).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(performance.now() - started).toBeLessThan(8000);
    await proxy.comeBack();
    mustCommit(await store.commitOrganisation(patch('q', 1), null));
    expect((await store.readOrganisationHead('q'))?.revision).toBe(2);
  });
});
