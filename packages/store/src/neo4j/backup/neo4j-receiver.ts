import { present } from '@samorg/domain';
import { receiptDigest } from '../../audit/receipt-digest.ts';
import type { AdoptedRegister, BackupReceiver } from '../../backup/backup-receiver.ts';
import type { KeptReceipt } from '../../journal/write-set.ts';
import { backupCypher } from './backup-cypher.ts';
import { type JournalWriter, journalWriter, type WriterSpace } from './journal-writer.ts';

/** Where a restore writes, and how it ends. */
export interface RestoreSpace extends WriterSpace {
  /** Lets the store point to the space, with its register. */
  readonly end: (register: AdoptedRegister) => Promise<void>;
}

const receiptsAtATime = 1000;

/** Writes a backup journal by journal, and draws it as the commits would have. */
export function neo4jReceiver(to: RestoreSpace): BackupReceiver {
  let writer: JournalWriter | null = null;
  let receipts: KeptReceipt[] = [];
  const open = (): JournalWriter => present(writer, 'a journal was begun');
  const flush = async (): Promise<void> => {
    const { space, run } = to;
    const sent = receipts.map((receipt) => {
      const { key, fingerprint, answer } = receipt;
      const { recordedAt } = answer;
      return { key, fingerprint, answer: JSON.stringify(answer), recordedAt, digest: receiptDigest(receipt) };
    });
    await run((on) => on.run(backupCypher.addReceipts, { store: space, receipts: sent }));
    receipts = [];
  };
  return {
    beginJournal: (record) => {
      writer = journalWriter(to, record);
    },
    addEntry: (entry) => open().addEntry(entry),
    addContent: (part) => open().addContent(part),
    endEntry: (entry) => open().endEntry(entry),
    endJournal: () => open().end(),
    addReceipt: async (receipt) => {
      receipts.push(receipt);
      if (receipts.length >= receiptsAtATime) await flush();
    },
    end: async (register) => {
      if (receipts.length > 0) await flush();
      await to.end(register);
    },
  };
}
