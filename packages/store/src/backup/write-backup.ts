import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { BackupUnusable } from '../port/backup.ts';
import { StoreCorrupt } from '../port/store-error.ts';
import { nobody } from './backup-receiver.ts';
import { type KeptRecord, textOfRecord } from './backup-record.ts';
import { type RecordReader, recordReader } from './record-reader.ts';

/** Characters after which others are let in: some milliseconds of work. */
const turnLength = 4_000_000;

/**
 * The lines of a backup: what a store holds, and the end that tells a whole backup from a part of one. They are read as a restore will
 * read them: what could not be restored is told now, as `StoreCorrupt`.
 */
export async function* writeBackup(records: AsyncIterable<KeptRecord> | Iterable<KeptRecord>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const reader = recordReader(nobody);
  let line = 0;
  let written = 0;
  await setImmediate();
  for await (const record of records) {
    line += 1;
    await told(() => reader.take(record, line));
    const text = textOfRecord(record);
    hash.update(text).update('\n');
    yield text;
    written += text.length;
    if (written < turnLength) continue;
    written = 0;
    await setImmediate();
  }
  await told(() => reader.end(line + 1));
  yield endOf(reader, hash.digest('hex'));
}

function endOf({ counts }: RecordReader, sha256: string): string {
  return textOfRecord({
    line: 'end',
    organisations: counts.organisation,
    scenarios: counts.scenario,
    entries: counts.entry,
    contents: counts.content,
    receipts: counts.receipt,
    shareLinks: counts.shareLink,
    sha256,
  });
}

async function told(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof BackupUnusable)) throw error;
    throw new StoreCorrupt(`what the store holds does not fit together: ${error.message}`, error);
  }
}
