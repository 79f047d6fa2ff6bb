import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { load, mustCommit, patch } from '../contract/fixtures.ts';
import type { StoreErrorCode } from '../port/store-error.ts';
import { StoreError } from '../port/store-error.ts';
import { storeErrorOf } from './sqlite-error.ts';
import { openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'samorg-error-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a data file that cannot be used', () => {
  it('is unavailable when the folder is a file', async () => {
    const path = join(newFolder(), 'data');
    writeFileSync(path, '');
    expect(await codeOf(() => openSqliteStore({ folder: path }))).toBe('storeUnavailable');
  });

  it('is unavailable when its place is a folder', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'samorg.db'));
    expect(await codeOf(() => openSqliteStore({ folder }))).toBe('storeUnavailable');
  });

  it('is unavailable while another process writes', async () => {
    const folder = await filledFolder();
    const other = new DatabaseSync(join(folder, 'samorg.db'));
    const store = await openSqliteStore({ folder, busyTimeoutMs: 1 });
    other.exec('BEGIN IMMEDIATE');
    expect(await codeOf(() => store.commitOrganisation(patch('o', 1), null))).toBe('storeUnavailable');
    expect((await store.readOrganisationHead('o'))?.revision).toBe(1);
    other.exec('ROLLBACK');
    other.close();
    mustCommit(await store.commitOrganisation(patch('o', 1), null));
    await store.close();
  });

  it('is unavailable after it was closed', async () => {
    const store = await openSqliteStore({ folder: newFolder() });
    await store.close();
    await store.close();
    expect(await codeOf(() => store.readOrganisation('o'))).toBe('storeUnavailable');
  });

  it('is corrupt when it is no database', async () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'samorg.db'),
      'detta är ingen databas, utan en text som är lång nog att läsas'.repeat(99),
    );
    expect(await codeOf(() => openSqliteStore({ folder }))).toBe('storeCorrupt');
  });

  it('is corrupt when it is the database of another program, and is left as it was', async () => {
    const folder = newFolder();
    const other = new DatabaseSync(join(folder, 'samorg.db'));
    other.exec('CREATE TABLE recept (namn TEXT)');
    other.close();
    expect(await codeOf(() => openSqliteStore({ folder }))).toBe('storeCorrupt');
  });

  it('is corrupt when it was cut off', async () => {
    const folder = await filledFolder();
    truncateSync(join(folder, 'samorg.db'), 8192);
    const read = async (): Promise<unknown> => (await openSqliteStore({ folder })).readOrganisation('o');
    expect(await codeOf(read)).toBe('storeCorrupt');
  });

  it('is corrupt when one letter of a content was changed', async () => {
    const folder = await filledFolder();
    const other = new DatabaseSync(join(folder, 'samorg.db'));
    other.exec("UPDATE content SET body = replace(body, 'påhittat', 'påhittad')");
    other.close();
    const store = await openSqliteStore({ folder });
    expect(await codeOf(() => store.readOrganisation('o'))).toBe('storeCorrupt');
    expect((await store.readOrganisationHead('o'))?.revision).toBe(1);
    await store.close();
  });

  it('is too new when a later Samorg wrote it, and is left as it was', async () => {
    const folder = await filledFolder();
    const other = new DatabaseSync(join(folder, 'samorg.db'));
    other.exec('PRAGMA user_version = 99');
    other.close();
    const before = readFileSync(join(folder, 'samorg.db'));
    expect(await codeOf(() => openSqliteStore({ folder }))).toBe('storeTooNew');
    expect(readFileSync(join(folder, 'samorg.db')).equals(before)).toBe(true);
  });
});

describe('what SQLite says', () => {
  it('is read-only where nothing may be written', () => {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE t (a); PRAGMA query_only = ON');
    expect(codeOfSqlite(() => database.exec('INSERT INTO t VALUES (1)'))).toBe('storeReadOnly');
  });

  it('is full where no room is left', () => {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE t (a); PRAGMA max_page_count = 2');
    expect(codeOfSqlite(() => database.exec('INSERT INTO t VALUES (zeroblob(100000))'))).toBe('storeFull');
  });

  it('stays as it is when it is a mistake of ours', () => {
    const error = new TypeError('fel');
    expect(storeErrorOf(error)).toBe(error);
  });
});

describe('a store that was closed', () => {
  it('leaves one file that holds everything', async () => {
    const folder = await filledFolder();
    expect(readdirSync(folder)).toEqual(['samorg.db']);
  });

  it('lets a second store on the same folder see what the first one writes', async () => {
    const folder = newFolder();
    const [first, second] = await Promise.all([openSqliteStore({ folder }), openSqliteStore({ folder })]);
    mustCommit(await first.commitOrganisation(load('o'), null));
    expect((await second.commitOrganisation(load('o'), null)).outcome).toBe('organisationConflict');
    mustCommit(await second.commitOrganisation(patch('o', 1), null));
    expect((await first.readOrganisation('o'))?.steps).toHaveLength(1);
    await Promise.all([first.close(), second.close()]);
  });
});

function newFolder(): string {
  return mkdtempSync(join(root, 'data-'));
}

async function filledFolder(): Promise<string> {
  const folder = newFolder();
  const store = await openSqliteStore({ folder });
  mustCommit(await store.commitOrganisation(load('o'), null));
  await store.close();
  return folder;
}

async function codeOf(act: () => Promise<unknown>): Promise<StoreErrorCode | string> {
  try {
    await act();
    return 'no error';
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
}

function codeOfSqlite(act: () => void): StoreErrorCode | string {
  try {
    act();
    return 'no error';
  } catch (error) {
    const told = storeErrorOf(error);
    return told instanceof StoreError ? told.code : String(told);
  }
}
