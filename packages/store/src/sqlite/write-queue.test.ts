import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { edit, load, mustCommit } from '../contract/fixtures.ts';
import type { Store } from '../port/store.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samorg-queue-'));
  store = await openSqliteStore({ folder });
  mustCommit(await store.commitOrganisation(load('o', 0), null));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const ids = Array.from({ length: 20 }, (_, at) => `s${at}`);
const outcomes = (settled: readonly PromiseSettledResult<{ readonly outcome: string }>[]): string[] =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value.outcome : 'rejected'));

it('stores writes that wait at the same moment with one wait for the disk', async () => {
  const before = commitsInLog();
  const saved = await Promise.all(ids.map((id) => store.saveScenario(edit(id, 0), `key ${id}`)));
  expect(saved.map(({ outcome }) => outcome)).toEqual(ids.map(() => 'committed'));
  expect(commitsInLog() - before).toBe(1);
});

it('answers each as if it had come alone: one that finds a conflict or breaks a rule leaves the others as they are', async () => {
  const settled = await Promise.allSettled([
    store.saveScenario(edit('a', 0), 'key'),
    store.saveScenario(edit('a', 0), null),
    store.saveScenario(edit('lost', 0, 'nowhere'), null),
    store.saveScenario(edit('a', 1), null),
    store.saveScenario(edit('b', 0), 'key'),
  ]);
  expect(outcomes(settled)).toEqual(['committed', 'scenarioConflict', 'rejected', 'committed', 'keyReused']);
  expect(
    (await store.listScenarios(null, { first: 9, after: null })).items.map(({ id, version }) => [id, version]),
  ).toEqual([['a', 2]]);
});

it('stores the others when one takes the transaction with it', async () => {
  const other = new DatabaseSync(join(folder, 'samorg.db'));
  other.exec(
    `CREATE TRIGGER stop BEFORE INSERT ON content WHEN NEW.body LIKE '%"s1"%' BEGIN SELECT RAISE(ROLLBACK, 'stopped'); END`,
  );
  other.close();
  const settled = await Promise.allSettled(['s0', 's1', 's2'].map((id) => store.saveScenario(edit(id, 0), null)));
  expect(outcomes(settled)).toEqual(['committed', 'rejected', 'committed']);
  expect((await store.readScenario('s1')) === null).toBe(true);
});

it('stores what was asked for before the store is closed, and rejects what comes after', async () => {
  const saved = store.saveScenario(edit('a', 0), null);
  await store.close();
  mustCommit(await saved);
  await expect(store.saveScenario(edit('b', 0), null)).rejects.toMatchObject({ code: 'storeUnavailable' });
});

/** Frames of the write-ahead log that end a transaction (https://sqlite.org/fileformat2.html, 4.1). */
function commitsInLog(): number {
  const log = readFileSync(join(folder, 'samorg.db-wal'));
  const frameSize = 24 + log.readUInt32BE(8);
  let commits = 0;
  for (let at = 32; at + frameSize <= log.length; at += frameSize) if (log.readUInt32BE(at + 4) > 0) commits += 1;
  return commits;
}
