import { createHash } from 'node:crypto';
import { type BackupCounts, BackupUnusable } from '../port/backup.ts';
import { StoreCorrupt, StoreError } from '../port/store-error.ts';
import type { BackupReceiver } from './backup-receiver.ts';
import type { BackupRecord, EndRecord } from './backup-record.ts';
import { parseRecord } from './parse-record.ts';
import { type RecordCounts, type RecordReader, recordReader } from './record-reader.ts';

/**
 * Reads the lines of a backup, gives the receiver what they hold, and answers what it was. Throws `BackupUnusable` at the first line
 * that is not as it must be; that all are as they were written is known at the end, which a backup that was cut off does not have.
 */
export async function readBackup(lines: AsyncIterable<string>, receiver: BackupReceiver): Promise<BackupCounts> {
  const hash = createHash('sha256');
  const reader = recordReader(receiver);
  let line = 0;
  let end: EndRecord | null = null;
  let broken: Broken | null = null;
  for await (const text of lines) {
    line += 1;
    if (end !== null) throw new BackupUnusable('disorder', line, 'it follows the end');
    const record = parseRecord(text, line);
    if (record.line === 'end') {
      requireSame(record, { counts: reader.counts, sha256: hash.digest('hex'), line });
      end = record;
    } else {
      hash.update(text).update('\n');
      broken = await takeUnlessBroken(reader, record, { line, broken });
    }
  }
  if (line === 0) throw new BackupUnusable('notABackup', 1, 'it is missing');
  if (end === null) throw new BackupUnusable('cutOff', line, 'it is the last one, and no end');
  if (broken !== null) throw broken.by;
  await receiver.end(await reader.end(line));
  const { organisations, scenarios, entries, receipts, shareLinks } = end;
  return { organisations, scenarios, entries, receipts, shareLinks };
}

/** The receiver could not take something. If a content was changed, the end of the backup tells. */
interface Broken {
  readonly by: unknown;
}

async function takeUnlessBroken(
  reader: RecordReader,
  record: Exclude<BackupRecord, EndRecord>,
  { line, broken }: { readonly line: number; readonly broken: Broken | null },
): Promise<Broken | null> {
  if (broken !== null) {
    reader.count(record);
    return broken;
  }
  try {
    await reader.take(record, line);
    return null;
  } catch (error) {
    const isSure = error instanceof BackupUnusable || (error instanceof StoreError && !(error instanceof StoreCorrupt));
    if (isSure) throw error;
    return { by: error };
  }
}

function requireSame(
  end: EndRecord,
  { counts, sha256, line }: { readonly counts: RecordCounts; readonly sha256: string; readonly line: number },
): void {
  const isSame =
    end.sha256 === sha256 &&
    end.organisations === counts.organisation &&
    end.scenarios === counts.scenario &&
    end.entries === counts.entry &&
    end.contents === counts.content &&
    end.receipts === counts.receipt &&
    end.shareLinks === counts.shareLink;
  if (!isSame) throw new BackupUnusable('changed', line, 'the lines before the end are not those that were written');
}
