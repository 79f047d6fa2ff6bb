import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { openSqliteStore, type Store } from '@samorg/store';
import { seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';

/** A data file of an earlier version, as a released Samorg left it. */
const kept = join(import.meta.dirname, '..', '..', 'packages', 'store', 'test', 'kept', 'version-1');
const opener = join(import.meta.dirname, '..', 'work', 'open-store.ts');

/** How many times the kept file is put into one, so that its upgrade lasts long enough to be killed in. */
const copies = 100;

/** The upgrade of a data file of version 1, killed at any moment. */
export const upgradedSqlite: Figure = {
  id: 'H8',
  what: 'a data file of version 1 is upgraded, and the process is killed -9 in the middle (SQLite)',
  expected: 'it reads as before; a killed upgrade leaves the old file or the new one; the audit chain is whole',
  counts: { ci: 50, deep: 1000 },
  needsNeo4j: false,
  run: killUpgrades,
};

async function killUpgrades({ count, seed, folder, progress }: FigureRun): Promise<FigureOutcome> {
  const random = seededRandom(seed);
  const violations = await differences(folder);
  const large = join(folder, 'large');
  mkdirSync(large);
  multiply(join(large, 'samorg.db'));
  const before = rowsOf(join(large, 'samorg.db'));
  const longestMs = await upgradeMs(large, join(folder, 'measured'));
  const left = { old: 0, new: 0 };
  for (let kill = 0; kill < count; kill += 1) {
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    copyFileSync(join(large, 'samorg.db'), join(copy, 'samorg.db'));
    const afterMs = random.below(Math.ceil(longestMs * 0.8));
    await killedAfter(copy, afterMs);
    const version = versionOf(join(copy, 'samorg.db'));
    left[version === 1 ? 'old' : 'new'] += 1;
    const where = `seed ${seed}, kill ${kill} after ${afterMs} ms, left version ${version}`;
    if (rowsOf(join(copy, 'samorg.db')) !== before) violations.push(`${where}: rows differ after the kill`);
    const store = await openSqliteStore({ folder: copy });
    const { faults } = await store.verifyAudit({ checkpoint: null });
    await store.close();
    if (faults.length > 0) violations.push(`${where}: ${JSON.stringify(faults[0])}`);
    if (rowsOf(join(copy, 'samorg.db')) !== before) violations.push(`${where}: rows differ after the next opening`);
    rmSync(copy, { recursive: true });
    progress(kill + 1);
  }
  const measured = `upgrade of ${longestMs} ms, killed: ${left.old} left the old file, ${left.new} the new one`;
  return { violations, measured };
}

/** Every answer that version 1 gave to what it was asked, asked again after the upgrade. */
async function differences(folder: string): Promise<string[]> {
  const upgraded = join(folder, 'upgraded');
  mkdirSync(upgraded);
  copyFileSync(join(kept, 'samorg.db'), join(upgraded, 'samorg.db'));
  const asked: unknown[][] = JSON.parse(gunzipSync(readFileSync(join(kept, 'state.json.gz'))).toString());
  const store = await openSqliteStore({ folder: upgraded });
  const violations: string[] = [];
  for (const question of asked) {
    const answer: unknown = JSON.parse(JSON.stringify(await answerTo(store, question.slice(0, -1).map(String))));
    if (!isDeepStrictEqual(answer, question.at(-1))) violations.push(`${question.slice(0, -1).join(' ')} differs`);
  }
  await store.close();
  return violations;
}

function answerTo(store: Store, [what, id = '', number]: readonly string[]): Promise<unknown> {
  const all = { first: 1000, before: null };
  const page = { first: 1000, after: null };
  switch (what) {
    case 'history':
      return store.organisationHistory(id, all);
    case 'organisation':
      return store.readOrganisation(id, { revision: Number(number) });
    case 'versions':
      return store.scenarioHistory(id, all);
    case 'scenario':
      return store.readScenario(id, Number(number));
    case 'organisations':
      return store.listOrganisations(page);
    case 'scenarios':
      return store.listScenarios(null, page);
    default:
      return store.readReceipt(id);
  }
}

/** Puts the kept file into one many times, each time under other ids. */
function multiply(path: string): void {
  copyFileSync(join(kept, 'samorg.db'), path);
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  for (let copy = 1; copy <= copies; copy += 1) {
    const from = copy * 1000;
    database.exec(`
      INSERT INTO journal SELECT journal + ${from}, realm, CAST(id || printf('%06d', ${copy}) AS BLOB), organisation + ${from}
        FROM journal WHERE journal < 1000;
      INSERT INTO entry SELECT journal + ${from}, number, recorded_at, kind, of, done, below, undone, undone_below, base, head, info
        FROM entry WHERE journal < 1000;
      INSERT INTO content SELECT journal + ${from}, number, part, chunk, body, checksum FROM content WHERE journal < 1000`);
  }
  database.exec('COMMIT');
  database.close();
}

/** What both versions keep of every journal, entry and content, as one text; read as it lies there, whatever its version. */
function rowsOf(path: string): string {
  const database = new DatabaseSync(path);
  const all = [
    'SELECT journal, realm, hex(id) AS id, organisation FROM journal ORDER BY journal',
    'SELECT journal, number, recorded_at, kind, of, done, below, undone, undone_below, base, head, info FROM entry ORDER BY journal, number',
    'SELECT journal, number, part, chunk, body, checksum FROM content ORDER BY journal, number, part, chunk',
    'SELECT fingerprint, answer FROM receipt ORDER BY fingerprint',
  ].map((query) => database.prepare(query).all());
  database.close();
  return JSON.stringify(all);
}

function versionOf(path: string): number {
  const database = new DatabaseSync(path);
  const row = database.prepare('PRAGMA user_version').get();
  database.close();
  return Number(row?.user_version);
}

/** How long an upgrade takes when nobody kills it, from when the process is ready, milliseconds. */
async function upgradeMs(large: string, folder: string): Promise<number> {
  mkdirSync(folder);
  copyFileSync(join(large, 'samorg.db'), join(folder, 'samorg.db'));
  const child = spawn(process.execPath, [opener, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const started = performance.now();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`an upgrade that nobody killed ended with ${code}`);
  return Math.ceil(performance.now() - started);
}

/** Opens a store in a process of its own, which is killed some time after it is ready to begin. */
async function killedAfter(folder: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [opener, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await pause(milliseconds);
  child.kill('SIGKILL');
  await closed;
}
