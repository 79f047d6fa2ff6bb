import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { storeContract } from '../contract/store-contract.ts';
import type { Store } from '../port/store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'samorg-store-'));
const folders = new WeakMap<Store, string>();
afterAll(() => rmSync(root, { recursive: true, force: true }));

storeContract('the sqlite store', {
  open: () => openIn(mkdtempSync(join(root, 'store-'))),
  reopen: async (store) => {
    await store.close();
    return openIn(folders.get(store) ?? root);
  },
});

async function openIn(folder: string): Promise<Store> {
  const store = await openSqliteStore({ folder });
  folders.set(store, folder);
  return store;
}
