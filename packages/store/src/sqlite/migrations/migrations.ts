import type { DatabaseSync } from 'node:sqlite';
import { toVersion1 } from './version-1.ts';
import { toVersion2 } from './version-2.ts';
import { toVersion3 } from './version-3.ts';

/**
 * What makes a file of each version one of the next, the first from an empty file. They run in one transaction, with foreign keys
 * off. One that was released is never changed; a new version is a file here and a line in this list.
 */
export const migrations: readonly ((database: DatabaseSync) => void)[] = [toVersion1, toVersion2, toVersion3];

/** The version that this Samorg keeps; a file with a higher one is refused. */
export const schemaVersion = migrations.length;
