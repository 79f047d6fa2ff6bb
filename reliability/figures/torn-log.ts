import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { present } from '@samorg/domain';
import { openSqliteStore, StoreCorrupt } from '@samorg/store';
import { type Random, seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import { type HistoryWrite, randomHistory, readWhole, writeTo } from '../history.ts';

const writes = 60;

/** A write-ahead log that is damaged anywhere after the last checkpoint, as by a loss of power or a bad block. */
export const tornLog: Figure = {
  id: 'A3',
  what: 'the write-ahead log is cut, zeroed or flipped at a random byte (SQLite)',
  expected: 'opens to a beginning of the history and takes the next write, or refuses as damaged',
  counts: { ci: 2000, deep: 50_000 },
  needsNeo4j: false,
  run: tearLogs,
};

async function tearLogs({ count, seed, folder, progress }: FigureRun): Promise<FigureOutcome> {
  const random = seededRandom(seed);
  const images = [await imageOf(folder, random, 0), await imageOf(folder, random, writes / 2)];
  const violations: string[] = [];
  const opened = new Set<string>();
  let refused = 0;
  for (let tear = 0; tear < count; tear += 1) {
    const [at, image] = [tear % images.length, present(images[tear % images.length], 'there are images')];
    const { log, how } = damaged(image.log, random);
    const ended = await openedTo({ ...image, log }, folder);
    if (typeof ended === 'string') violations.push(`seed ${seed}, tear ${tear}, image ${at}, ${how}: ${ended}`);
    else if (ended.refused) refused += 1;
    else opened.add(`${at}:${ended.writes}`);
    progress(tear + 1);
  }
  return { violations, measured: `${count} logs opened to ${opened.size} beginnings, ${refused} refused` };
}

/** The files of a store in the middle of its work, and all that it said after each of its writes. */
interface Image {
  readonly database: Buffer;
  readonly log: Buffer;
  readonly history: readonly HistoryWrite[];
  /** By what was said: how many writes had been stored. */
  readonly beginnings: ReadonlyMap<string, number>;
}

/** Writes a history; the first `inFile` writes are brought into the file, the others are in the log alone. */
async function imageOf(folder: string, random: Random, inFile: number): Promise<Image> {
  const live = mkdtempSync(join(folder, 'live-'));
  const history = randomHistory(random, writes + 1);
  const store = await openSqliteStore({ folder: live });
  const beginnings = new Map<string, number>();
  if (inFile === 0) beginnings.set(await readWhole(store), 0);
  for (const [at, write] of history.slice(0, writes).entries()) {
    const { outcome } = await writeTo(store, write, `k${at}`);
    if (outcome !== 'committed') throw new Error(`write ${at} of the history: ${outcome}`);
    if (at + 1 === inFile) restartLog(live);
    if (at + 1 >= inFile) beginnings.set(await readWhole(store), at + 1);
  }
  const [database, log] = ['samorg.db', 'samorg.db-wal'].map((name) => readFileSync(join(live, name)));
  await store.close();
  if (database === undefined || log === undefined) throw new Error('a store is two files');
  return { database, log, history, beginnings };
}

/** Brings the log into the file; the next write begins it anew, over what it held. */
function restartLog(live: string): void {
  const database = new DatabaseSync(join(live, 'samorg.db'));
  database.exec('PRAGMA wal_checkpoint(RESTART)');
  database.close();
}

function damaged(whole: Buffer, random: Random): { readonly log: Buffer; readonly how: string } {
  const at = random.below(whole.length);
  const kind = random.pick(['cut', 'zeroed to the end', 'zeroed block', 'flipped bits'] as const);
  const log = Buffer.from(whole);
  if (kind === 'zeroed to the end') log.fill(0, at);
  if (kind === 'zeroed block') log.fill(0, at, Math.min(log.length, at + random.pick([1, 512, 4096])));
  for (let bits = kind === 'flipped bits' ? random.between(1, 8) : 0; bits > 0; bits -= 1) {
    const byte = random.below(Math.min(64, log.length - at)) + at;
    log[byte] = (log[byte] ?? 0) ^ (1 << random.below(8));
  }
  return { log: kind === 'cut' ? log.subarray(0, at) : log, how: `${kind} at ${at}` };
}

/** How many writes a copy with another log opens to, that it was refused, or what is wrong. */
async function openedTo(
  { database, log, history, beginnings }: Image,
  folder: string,
): Promise<{ readonly refused: true } | { readonly refused: false; readonly writes: number } | string> {
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  writeFileSync(join(copy, 'samorg.db'), database);
  writeFileSync(join(copy, 'samorg.db-wal'), log);
  try {
    const store = await openSqliteStore({ folder: copy });
    try {
      const stored = beginnings.get(await readWhole(store));
      if (stored === undefined) return 'it opens to something that never was';
      const next = present(history[stored], 'the history goes on');
      const { outcome } = await writeTo(store, next, `k${stored}`);
      return outcome === 'committed' ? { refused: false, writes: stored } : `the next write: ${outcome}`;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreCorrupt) return { refused: true };
    return `it breaks with ${error}`;
  } finally {
    rmSync(copy, { recursive: true });
  }
}
