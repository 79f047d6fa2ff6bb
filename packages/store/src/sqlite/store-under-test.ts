import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { present } from '@samorg/domain';
import { afterAll } from 'vitest';
import type { NewSalt } from '../audit/salt.ts';
import type { StoreUnderTest } from '../contract/store-under-test.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Data folders of their own, by default among the temporary files, which are removed after the tests of a file. */
export function sqliteUnderTest(place = tmpdir()): StoreUnderTest {
  const root = mkdtempSync(join(place, 'samorg-store-'));
  const folders = new WeakMap<CopyableStore, string>();
  const openIn = async (folder: string, newSalt?: NewSalt): Promise<CopyableStore> => {
    const store = await openSqliteStore({ folder, ...(newSalt && { newSalt }) });
    folders.set(store, folder);
    return store;
  };
  const folderOf = (store: CopyableStore): string => present(folders.get(store), 'the store was opened here');
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    open: (newSalt) => openIn(mkdtempSync(join(root, 'store-')), newSalt),
    reopen: async (store) => {
      await store.close();
      return openIn(folderOf(store));
    },
    beside: (store) => openIn(folderOf(store)),
  };
}
