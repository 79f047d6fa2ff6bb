import { BackupUnusable } from '../port/backup.ts';
import type { AdoptedRegister, BackupReceiver } from './backup-receiver.ts';
import type { KeptRecord } from './backup-record.ts';
import { journalReader } from './journal-reader.ts';
import { linkReader } from './link-reader.ts';
import { sealCheck } from './seal-check.ts';

/** How many records of each kind there were. */
export type RecordCounts = Record<KeptRecord['line'], number>;

/** Takes the records of a backup one by one. Throws `BackupUnusable` at one that does not follow from those before it. */
export interface RecordReader {
  readonly counts: RecordCounts;
  readonly count: (record: KeptRecord) => void;
  readonly take: (record: KeptRecord, line: number) => Promise<void>;
  /** All records came. Whoever called knows whether they are those that were written. */
  readonly end: (line: number) => Promise<AdoptedRegister>;
}

/** The head, then organisations, then scenarios, each journal with its entries, then receipts, then links. */
export function recordReader(receiver: BackupReceiver): RecordReader {
  const counts: RecordCounts = {
    samorgBackup: 0,
    organisation: 0,
    scenario: 0,
    entry: 0,
    content: 0,
    receipt: 0,
    shareLink: 0,
  };
  const links = linkReader();
  const seals = sealCheck();
  const journals = journalReader(receiver, seals);
  let adopted: string | null = null;
  let lastKey = '';
  const count = (record: KeptRecord): void => {
    counts[record.line] += 1;
  };
  return {
    counts,
    count,
    take: async (record, line) => {
      count(record);
      if ((line === 1) !== (record.line === 'samorgBackup')) {
        throw new BackupUnusable(line === 1 ? 'notABackup' : 'disorder', line, 'the head is the first line');
      }
      if (record.line === 'samorgBackup') adopted = record.adopted;
      else if (record.line === 'shareLink') {
        if (counts.shareLink === 1) await journals.end(line);
        const { line: _, ...link } = record;
        links.take(link, line);
        await receiver.addShareLink(link);
      } else if (counts.shareLink > 0) throw new BackupUnusable('disorder', line, 'it follows the links');
      else if (record.line === 'receipt') {
        if (lastKey === '') await journals.end(line);
        requireKey(record.key, lastKey, line);
        lastKey = record.key;
        seals.takeReceipt(record);
        await receiver.addReceipt(record);
      } else {
        if (lastKey !== '') throw new BackupUnusable('disorder', line, 'it follows the receipts');
        if (record.line === 'scenario') links.know(record);
        await journals.take(record, line);
      }
    },
    end: async (line) => {
      await journals.end(line);
      const register = seals.end(adopted);
      if (register === null) throw new BackupUnusable('changed', line, 'a journal or a receipt before it has no seal');
      return { ...register, adopted };
    },
  };
}

function requireKey(key: string, lastKey: string, line: number): void {
  if (/^[0-9a-f]{64}$/.test(key) && key > lastKey) return;
  throw new BackupUnusable('disorder', line, 'receipts are in the order of their keys');
}
