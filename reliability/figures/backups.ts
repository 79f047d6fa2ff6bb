import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CopyableStore, openMemoryStore, openNeo4jStore, openSqliteStore } from '@samorg/store';
import { seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import { type HistoryWrite, randomHistory, readWhole, writeTo } from '../history.ts';

const what = 'the store is backed up while another writes to it, and each backup is restored';
const expected =
  'each backup is the history up to a write that was answered or under way then; two restores give the same lines';

export const backupsOfSqlite: Figure = {
  id: 'H7a',
  what: `${what} (SQLite)`,
  expected,
  counts: { ci: 100, deep: 1000 },
  needsNeo4j: false,
  run: (run) => backUp(run, () => openSqliteStore({ folder: join(run.folder, 'live') })),
};

export const backupsOfNeo4j: Figure = {
  id: 'H7b',
  what: `${what} (Neo4j)`,
  expected,
  counts: { ci: 10, deep: 200 },
  needsNeo4j: true,
  run: (run) => {
    if (run.neo4j === null) throw new Error('the figure needs a server');
    const options = { ...run.neo4j, store: `figure-${Date.now()}` };
    return backUp(run, () => openNeo4jStore(options));
  },
};

/** SQLite to Neo4j to SQLite: the same bytes. */
export const throughNeo4j: Figure = {
  id: 'H9',
  what: 'random histories are copied from SQLite to Neo4j and back to SQLite',
  expected: 'the backups of all three are equal, byte for byte',
  counts: { ci: 10, deep: 200 },
  needsNeo4j: true,
  run: copyThere,
};

async function backUp(run: FigureRun, open: () => Promise<CopyableStore>): Promise<FigureOutcome> {
  const { count, seed, progress } = run;
  const history = randomHistory(seededRandom(seed), 3 * count + 20);
  const known = await beginningsOf(history);
  const [writer, reader] = [await open(), await open()];
  const violations: string[] = [];
  const moments = new Set<number>();
  let answered = 0;
  let turns = 0;
  let isOver = false;
  const writing = (async () => {
    for (const [at, write] of history.entries()) {
      // Some writes to each backup: whoever writes all of them at once leaves nothing to happen meanwhile.
      while (!isOver && at > 3 * (turns + 1)) await pause(1);
      if (isOver) return;
      const { outcome } = await writeTo(writer, write, `k${at}`);
      if (outcome !== 'committed') throw new Error(`write ${at} of the history: ${outcome}`);
      answered = at + 1;
      await pause(at % 4);
    }
  })();
  for (let turn = 0; turn < count; turn += 1) {
    // Each backup is of a later moment than the one before it.
    while (answered <= turn) await Promise.race([writing, pause(1)]);
    const before = answered;
    const lines = await linesOf(reader, turn % 10);
    const found = await restored(join(run.folder, `copy-${turn}`), lines, known);
    if (typeof found === 'string') violations.push(`seed ${seed}, backup ${turn}: ${found}`);
    else if (found < before || found > answered + 1) {
      violations.push(`seed ${seed}, backup ${turn}: ${found} writes, when ${before} to ${answered + 1} were there`);
    } else moments.add(found);
    turns = turn + 1;
    progress(turns);
  }
  isOver = true;
  await writing;
  await Promise.all([writer.close(), reader.close()]);
  return { violations, measured: `${count} backups of ${moments.size} moments, among ${answered} writes` };
}

/** All that is said after each write, by the number of writes. */
async function beginningsOf(history: readonly HistoryWrite[]): Promise<ReadonlyMap<string, number>> {
  const memory = openMemoryStore();
  const known = new Map([[await readWhole(memory), 0]]);
  for (const [at, write] of history.entries()) {
    await writeTo(memory, write, `k${at}`);
    known.set(await readWhole(memory), at + 1);
  }
  return known;
}

/** How many writes a restored backup holds, or what is wrong. */
async function restored(
  folder: string,
  lines: readonly string[],
  known: ReadonlyMap<string, number>,
): Promise<number | string> {
  const copy = await openSqliteStore({ folder });
  try {
    const { outcome } = await copy.restore(each(lines));
    if (outcome !== 'restored') return `it is not restored: ${outcome}`;
    if ((await linesOf(copy)).join('\n') !== lines.join('\n')) return 'the restored store gives another backup';
    const { faultCount } = await copy.verifyAudit({ checkpoint: null });
    if (faultCount > 0) return `the restored store has ${faultCount} faults`;
    return known.get(await readWhole(copy)) ?? 'it is no beginning of the history';
  } catch (error) {
    return `it breaks with ${error}`;
  } finally {
    await copy.close();
  }
}

async function copyThere({ count, seed, folder, neo4j, progress }: FigureRun): Promise<FigureOutcome> {
  if (neo4j === null) throw new Error('the figure needs a server');
  const violations: string[] = [];
  let bytes = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const history = randomHistory(seededRandom(seed + turn), 60);
    const first = await openSqliteStore({ folder: join(folder, `first-${turn}`) });
    for (const [at, write] of history.entries())
      await writeTo(first, write, at % 2 === 0 ? `k\ud83d${at}` : `e\u0301${at}`);
    const there = await openNeo4jStore({ ...neo4j, store: `figure-${Date.now()}-${turn}` });
    const back = await openSqliteStore({ folder: join(folder, `back-${turn}`) });
    await there.restore(first.backup());
    await back.restore(there.backup());
    const texts = await Promise.all([first, there, back].map(async (store) => (await linesOf(store)).join('\n')));
    if (new Set(texts).size > 1) violations.push(`seed ${seed}, history ${turn}: the backups differ`);
    bytes += texts[0]?.length ?? 0;
    await Promise.all([first.close(), there.close(), back.close()]);
    progress(turn + 1);
  }
  return { violations, measured: `${count} histories there and back, ${(bytes / 1e6).toFixed(1)} MB` };
}

/** Reads a backup, and lets others write meanwhile: `slowness` milliseconds after every fortieth line. */
async function linesOf(store: CopyableStore, slowness = 0): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.backup()) {
    lines.push(line);
    if (slowness > 0 && lines.length % 40 === 0) await pause(slowness);
  }
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
