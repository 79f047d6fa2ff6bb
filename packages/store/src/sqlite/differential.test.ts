import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { differentialContract } from '../contract/differential-contract.ts';
import type { Store } from '../port/store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'samorg-differential-'));
const folders = new WeakMap<Store, string>();
afterAll(() => rmSync(root, { recursive: true, force: true }));

differentialContract(
  {
    open: () => openIn(mkdtempSync(join(root, 'run-'))),
    reopen: async (store) => {
      await store.close();
      return openIn(folders.get(store) ?? root);
    },
  },
  200,
);

async function openIn(folder: string): Promise<Store> {
  const store = await openSqliteStore({ folder });
  folders.set(store, folder);
  return store;
}
