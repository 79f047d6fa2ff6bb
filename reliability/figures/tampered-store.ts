import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { present } from '@samorg/domain';
import { openSqliteStore, StoreCorrupt } from '@samorg/store';
import { type Random, seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import { type HistoryWrite, randomHistory, writeTo } from '../history.ts';
import { tamper } from '../work/tamper-rows.ts';

const writes = 40;

/** Somebody who can write to the data file, and does not want it to be seen. */
export const tamperedSqlite: Figure = {
  id: 'F8a',
  what: 'a row of the data file is changed, deleted, swapped or added behind the store’s back (SQLite)',
  expected: 'verifyAudit finds every one; an ending written anew is found against a checkpoint',
  counts: { ci: 1000, deep: 20_000 },
  needsNeo4j: false,
  run: tamperWithFiles,
};

async function tamperWithFiles({ count, seed, folder, progress }: FigureRun): Promise<FigureOutcome> {
  const random = seededRandom(seed);
  const images = [await imageOf(folder, random, 'a'), await imageOf(folder, random, 'b')];
  const violations: string[] = [];
  const found = new Map<string, number>();
  for (let turn = 0; turn < count; turn += 1) {
    const image = present(images[turn % images.length], 'there are images');
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    const isForgery = random.below(20) === 0;
    const how = isForgery ? await forged(image, copy, random) : tampered(image, copy, random);
    const seen = await seenIn(copy, isForgery ? image.checkpoint : null);
    if (seen === null) violations.push(`seed ${seed}, turn ${turn}: ${how} was not found`);
    else found.set(seen, (found.get(seen) ?? 0) + 1);
    rmSync(copy, { recursive: true });
    progress(turn + 1);
  }
  const kinds = [...found].map(([kind, times]) => `${times} ${kind}`).join(', ');
  return { violations, measured: `${count - violations.length} of ${count} found; first told: ${kinds}` };
}

/** A store, and the same store at half of its history. */
interface Image {
  readonly whole: string;
  readonly half: string;
  readonly checkpoint: string;
}

async function imageOf(folder: string, random: Random, name: string): Promise<Image> {
  const [whole, half] = [join(folder, `${name}-whole`), join(folder, `${name}-half`)];
  for (const each of [whole, half]) mkdirSync(each);
  const history = randomHistory(random, writes);
  await write(whole, history.slice(0, writes / 2), 0);
  copyFileSync(join(whole, 'samorg.db'), join(half, 'samorg.db'));
  const checkpoint = await write(whole, history.slice(writes / 2), writes / 2);
  return { whole, half, checkpoint };
}

/** Stores some writes, and gives the checkpoint after them. */
async function write(folder: string, history: readonly HistoryWrite[], from: number): Promise<string> {
  const store = await openSqliteStore({ folder });
  for (const [at, each] of history.entries()) {
    const { outcome } = await writeTo(store, each, `k${from + at}`);
    if (outcome !== 'committed') throw new Error(`write ${from + at} of the history: ${outcome}`);
  }
  const { checkpoint, faults } = await store.verifyAudit({ checkpoint: null });
  await store.close();
  if (checkpoint === null) throw new Error(`a store that nobody touched has faults: ${JSON.stringify(faults)}`);
  return checkpoint;
}

function tampered({ whole }: Image, copy: string, random: Random): string {
  copyFileSync(join(whole, 'samorg.db'), join(copy, 'samorg.db'));
  return tamper(join(copy, 'samorg.db'), random);
}

/** Writes the second half of the history anew by the store itself, with other times: everything fits. */
async function forged({ half }: Image, copy: string, random: Random): Promise<string> {
  copyFileSync(join(half, 'samorg.db'), join(copy, 'samorg.db'));
  const store = await openSqliteStore({ folder: copy });
  const entries = random.between(1, writes / 2);
  for (let turn = 0; turn < entries; turn += 1) {
    const head = present(await store.readOrganisationHead('fjall'), 'the organisation is there');
    const step = { kind: 'patch', patches: [], label: { number: turn } } as const;
    const entry = { recordedAt: head.last.recordedAt, actor: 'Eva', step };
    await store.commitOrganisation({ organisationId: 'fjall', expectedRevision: head.revision, entry }, null);
  }
  await store.close();
  return `another ending of ${entries} entries`;
}

/** What the store says first, or null when it finds nothing. */
async function seenIn(folder: string, checkpoint: string | null): Promise<string | null> {
  try {
    const store = await openSqliteStore({ folder });
    try {
      return (await store.verifyAudit({ checkpoint })).faults[0]?.what ?? null;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreCorrupt) return 'refused as damaged';
    throw error;
  }
}
