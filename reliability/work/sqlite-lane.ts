import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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
      for (const file of ['samorg.db', 'samorg.db-wal']) cpSync(join(data, file), join(copy, file));
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
