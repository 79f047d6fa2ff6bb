import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { wholeState } from '../../test/kept/whole-state.ts';
import { patch } from '../contract/fixtures.ts';
import { openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'samorg-kept-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const kept = join(import.meta.dirname, '..', '..', 'test', 'kept');

describe.each([1, 2])('a data file of version %i', (version) => {
  it('reads after its upgrade as it read before it, and takes new writes', async () => {
    const folder = mkdtempSync(join(root, 'data-'));
    copyFileSync(join(kept, `version-${version}`, 'samorg.db'), join(folder, 'samorg.db'));
    for (const _ of ['upgraded', 'opened again']) {
      const store = await openSqliteStore({ folder });
      expect(await wholeState(store)).toEqual(stateOf(version));
      expect((await store.verifyAudit({ checkpoint: null })).faults).toEqual([]);
      await store.close();
    }
    const store = await openSqliteStore({ folder });
    expect(await store.commitOrganisation(patch('fjall', 4), 'ny')).toMatchObject({ outcome: 'committed' });
    expect(await store.commitOrganisation(patch('fjall', 4), 'ny')).toMatchObject({ outcome: 'committed' });
    await store.close();
  });

  it('has the tables of a new one after its upgrade', async () => {
    const upgraded = mkdtempSync(join(root, 'data-'));
    copyFileSync(join(kept, `version-${version}`, 'samorg.db'), join(upgraded, 'samorg.db'));
    const fresh = mkdtempSync(join(root, 'data-'));
    for (const folder of [upgraded, fresh]) await (await openSqliteStore({ folder })).close();
    expect(tablesOf(upgraded)).toEqual(tablesOf(fresh));
  });
});

function stateOf(version: number): unknown {
  return JSON.parse(gunzipSync(readFileSync(join(kept, `version-${version}`, 'state.json.gz'))).toString());
}

function tablesOf(folder: string): unknown {
  const database = new DatabaseSync(join(folder, 'samorg.db'), { readOnly: true });
  const tables = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
  const lines = tables.map(({ type, name, sql }) => [type, name, String(sql).replaceAll(/\s+/g, ' ')]);
  const version = database.prepare('PRAGMA user_version').get();
  database.close();
  return { lines, version };
}
