import { present } from '@samorg/domain';
import { afterAll } from 'vitest';
import type { StoreUnderTest } from '../contract/store-under-test.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import type { Neo4jOptions } from './connect.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores } from './server-under-test.ts';

/** Stores of their own on the server, which are removed after the tests of a file. */
export function neo4jUnderTest(): StoreUnderTest {
  const made: string[] = [];
  const optionsOf = new WeakMap<CopyableStore, Neo4jOptions>();
  const openWith = async (options: Neo4jOptions): Promise<CopyableStore> => {
    const store = await openNeo4jStore(options);
    optionsOf.set(store, options);
    return store;
  };
  const optionsFor = (store: CopyableStore): Neo4jOptions => present(optionsOf.get(store), 'the store was opened here');
  afterAll(() => removeTestStores(made));
  return {
    open: (newSalt) => {
      const options = freshStore();
      made.push(options.store);
      return openWith({ ...options, ...(newSalt && { newSalt }) });
    },
    reopen: async (store) => {
      await store.close();
      return openWith(optionsFor(store));
    },
    beside: (store) => openWith(optionsFor(store)),
  };
}
