import type { Migrate } from './migration.ts';
import { toVersion2 } from './version-2.ts';
import { toVersion3 } from './version-3.ts';

/** What brings a store of version 1, 2 … to the next one. One that was released is never changed; a new version is a file and a line. */
export const migrations: readonly Migrate[] = [toVersion2, toVersion3];

/** The version that this Samorg keeps; a store with a higher one is refused. */
export const schemaVersion = migrations.length + 1;
