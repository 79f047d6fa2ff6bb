import { present } from '@samorg/domain';
import { receiptDigest } from '../../audit/receipt-digest.ts';
import type { AdoptedRegister, BackupReceiver } from '../../backup/backup-receiver.ts';
import type { KeptReceipt } from '../../journal/write-set.ts';
import type { ShareLink } from '../../port/share-link.ts';
import { linkCypher } from '../link-cypher.ts';
import { linkProperties } from '../link-nodes.ts';
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
  let links: ShareLink[] = [];
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
  const flushLinks = async (): Promise<void> => {
    const { space, run } = to;
    const sent = links.map((link) => linkProperties(space, link));
    await run((on) => on.run(linkCypher.addLinks, { links: sent }));
    links = [];
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
    addShareLink: async (link) => {
      links.push(link);
      if (links.length >= receiptsAtATime) await flushLinks();
    },
    end: async (register) => {
      if (receipts.length > 0) await flush();
      if (links.length > 0) await flushLinks();
      await to.end(register);
    },
  };
}
