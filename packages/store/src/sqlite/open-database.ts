import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { NewSalt } from '../audit/salt.ts';
import { StoreCorrupt, StoreTooNew } from '../port/store-error.ts';
import { migrations, schemaVersion } from './migrations/migrations.ts';
import { numberIn } from './row.ts';
import { applicationId } from './schema.ts';

export interface SqliteOptions {
  /** Folder of the data file `samorg.db`; made when it is missing. */
  readonly folder: string;
  /** How long to wait for another process that is writing, milliseconds. Default 5000. */
  readonly busyTimeoutMs?: number;
  /** What makes the salts of entries. Default: 16 random bytes each. */
  readonly newSalt?: NewSalt;
}

/** The path of the data file. */
export function dataFile({ folder }: SqliteOptions): string {
  return join(folder, 'samorg.db');
}

/**
 * Opens the data file, makes its tables when it is new, and brings it to this version when it is older: whole, or not at all. Write-ahead log with full synchronisation: what was committed is
 * on the disk before it is answered, also when the machine loses power.
 */
export function openDatabase(options: SqliteOptions): DatabaseSync {
  mkdirSync(options.folder, { recursive: true });
  const database = new DatabaseSync(dataFile(options), {
    timeout: options.busyTimeoutMs ?? 5000,
    enableForeignKeyConstraints: false,
    enableDoubleQuotedStringLiterals: false,
  });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    database.exec('BEGIN IMMEDIATE');
    migrate(database);
    database.exec('COMMIT');
    database.exec('PRAGMA foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: DatabaseSync): void {
  const version = pragma(database, 'PRAGMA user_version', 'user_version');
  const owner = pragma(database, 'PRAGMA application_id', 'application_id');
  const isNew = version === 0 && owner === 0 && isEmpty(database);
  if (!isNew && owner !== applicationId) throw new StoreCorrupt('samorg.db is a database of another program');
  if (version > schemaVersion) {
    throw new StoreTooNew(`the data file has version ${version}; this Samorg reads up to version ${schemaVersion}`);
  }
  if (version === schemaVersion) return;
  for (const migration of migrations.slice(version)) migration(database);
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
  const broken = database.prepare('PRAGMA foreign_key_check').get();
  if (broken !== undefined) throw new StoreCorrupt('a row of the data file names another one that is not there');
}

function isEmpty(database: DatabaseSync): boolean {
  return pragma(database, 'SELECT count(*) AS tables FROM sqlite_schema', 'tables') === 0;
}

function pragma(database: DatabaseSync, query: string, column: string): number {
  return numberIn(database.prepare(query).get() ?? {}, column);
}
