import { afterAll } from 'vitest';
import { storeContract } from '../contract/store-contract.ts';
import type { Store } from '../port/store.ts';
import type { Neo4jOptions } from './connect.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores } from './server-under-test.ts';

const made: string[] = [];
const optionsOf = new WeakMap<Store, Neo4jOptions>();
afterAll(() => removeTestStores(made));

storeContract('the neo4j store', {
  open: () => {
    const options = freshStore();
    made.push(options.store);
    return openWith(options);
  },
  reopen: async (store) => {
    await store.close();
    return openWith(optionsOf.get(store) ?? freshStore());
  },
});

async function openWith(options: Neo4jOptions): Promise<Store> {
  const store = await openNeo4jStore(options);
  optionsOf.set(store, options);
  return store;
}
