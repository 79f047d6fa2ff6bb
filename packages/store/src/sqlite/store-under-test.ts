import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { present } from '@samorg/domain';
import { afterAll } from 'vitest';
import type { StoreUnderTest } from '../contract/store-under-test.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import type { SqliteOptions } from './open-database.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Data folders of their own, by default among the temporary files, which are removed after the tests of a file. */
export function sqliteUnderTest(place = tmpdir()): StoreUnderTest {
  const root = mkdtempSync(join(place, 'samorg-store-'));
  const optionsOf = new WeakMap<CopyableStore, SqliteOptions>();
  const openWith = async (options: SqliteOptions): Promise<CopyableStore> => {
    const store = await openSqliteStore(options);
    optionsOf.set(store, options);
    return store;
  };
  const optionsFor = (store: CopyableStore): SqliteOptions =>
    present(optionsOf.get(store), 'the store was opened here');
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    open: (newSalt) => openWith({ folder: mkdtempSync(join(root, 'store-')), ...(newSalt && { newSalt }) }),
    reopen: async (store) => {
      await store.close();
      return openWith(optionsFor(store));
    },
    beside: (store) => openWith(optionsFor(store)),
  };
}
