import type { Register } from '../audit/register.ts';
import type { ContentPart } from '../journal/content-parts.ts';
import type { MarkedEntry } from '../journal/journal-view.ts';
import type { KeptReceipt } from '../journal/write-set.ts';
import type { ShareLink } from '../port/share-link.ts';
import type { JournalRecord } from './backup-record.ts';

type Done = Promise<void> | void;

/**
 * Takes what a backup holds, in its order, each thing when it was found to follow from those before it. Whether the backup is whole is
 * not known before its end: until then nobody else may see what was taken.
 */
export interface BackupReceiver {
  readonly beginJournal: (journal: JournalRecord) => Done;
  readonly addEntry: (entry: MarkedEntry) => Done;
  /** A piece of the content of the entry that was added last. */
  readonly addContent: (part: ContentPart) => Done;
  /** All content of the entry that was added last is there, and has its seal. */
  readonly endEntry: (entry: MarkedEntry) => Done;
  readonly endJournal: (journal: JournalRecord) => Done;
  readonly addReceipt: (receipt: KeptReceipt) => Done;
  readonly addShareLink: (link: ShareLink) => Done;
  /** The backup is whole. */
  readonly end: (register: AdoptedRegister) => Done;
}

/** The register of a store, with the digest of the receipts from before entries told theirs. */
export interface AdoptedRegister extends Register {
  readonly adopted: string | null;
}

/** Takes nothing: only what the reader finds is of interest. */
export const nobody: BackupReceiver = {
  beginJournal: () => {},
  addEntry: () => {},
  addContent: () => {},
  endEntry: () => {},
  endJournal: () => {},
  addReceipt: () => {},
  addShareLink: () => {},
  end: () => {},
};
