import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '@samorg/store';
import type { Lane } from './lane.ts';

/** A lane on a data folder of its own. It is looked at in a copy: whoever opens a store mends it, which is left to the API. */
export function sqliteLane(name: string, folder: string): Lane {
  const data = join(folder, name);
  return {
    name,
    environment: { SAMORG_STORE: 'sqlite', SAMORG_DATA: data },
    look: async (work) => {
      const copy = mkdtempSync(join(folder, 'copy-'));
      cpSync(join(data, 'samorg.db'), join(copy, 'samorg.db'));
      // Gone when the API ended in order.
      const log = join(data, 'samorg.db-wal');
      if (existsSync(log)) cpSync(log, join(copy, 'samorg.db-wal'));
      const store = await openSqliteStore({ folder: copy });
      try {
        return await work(store);
      } finally {
        await store.close();
        rmSync(copy, { recursive: true });
      }
    },
  };
}
