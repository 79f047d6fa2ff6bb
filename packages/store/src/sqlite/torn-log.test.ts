import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, mustCommit, patch } from '../contract/fixtures.ts';
import type { Store } from '../port/store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'samorg-torn-'));
const live = mkdtempSync(join(root, 'live-'));
const commits = 12;
const cuts = 60;

let store: Store;
let log: Buffer;
beforeAll(async () => {
  store = await openSqliteStore({ folder: live });
  mustCommit(await store.commitOrganisation(load('o'), null));
  for (let revision = 1; revision < commits; revision += 1) {
    mustCommit(await store.commitOrganisation(patch('o', revision), null));
  }
  log = readFileSync(join(live, 'samorg.db-wal'));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a write-ahead log that lost its end, as when the machine loses power', () => {
  it.each([
    ['cut off', (at: number): Buffer => log.subarray(0, at)],
    ['zeroed', (at: number): Buffer => Buffer.concat([log.subarray(0, at), Buffer.alloc(log.length - at)])],
  ])('opens, %s anywhere, to a beginning of the history, longer the more is left', async (_, tornAt) => {
    const revisions: number[] = [];
    for (let cut = 0; cut <= cuts; cut += 1)
      revisions.push(await revisionWith(tornAt(Math.floor((log.length * cut) / cuts))));
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
    expect([revisions.at(0), revisions.at(-1)]).toEqual([0, commits]);
    expect(new Set(revisions).size).toBeGreaterThan(commits / 2);
  });
});

/** The revision that a copy of the data with another log opens to, its steps being all of those before it. */
async function revisionWith(torn: Buffer): Promise<number> {
  const folder = mkdtempSync(join(root, 'copy-'));
  copyFileSync(join(live, 'samorg.db'), join(folder, 'samorg.db'));
  writeFileSync(join(folder, 'samorg.db-wal'), torn);
  const copy = await openSqliteStore({ folder });
  const record = await copy.readOrganisation('o');
  await copy.close();
  rmSync(folder, { recursive: true });
  const revision = record?.revision ?? 0;
  expect(record?.steps.length ?? 0).toBe(Math.max(0, revision - 1));
  return revision;
}
