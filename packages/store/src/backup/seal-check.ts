import { type PartDigest, partDigest, payloadDigest } from '../audit/payload.ts';
import { adoptedDigest, receiptDigest } from '../audit/receipt-digest.ts';
import { beginningOf, emptyRegister, type JournalName, type Register, registerAfter } from '../audit/register.ts';
import { chainAfter } from '../audit/seal.ts';
import type { ContentPart } from '../journal/content-parts.ts';
import type { MarkedEntry } from '../journal/journal-view.ts';
import type { KeptReceipt } from '../journal/write-set.ts';
import type { JournalRecord } from './backup-record.ts';

/**
 * Finds whether what a backup holds has its seals: every entry in the chain of its journal, every journal in the register, every
 * receipt in its entries. Holds some hundred bytes for each journal and for each entry that was written with a key.
 */
export interface SealCheck {
  readonly beginJournal: (journal: JournalRecord) => void;
  readonly takeContent: (part: ContentPart) => void;
  /** Whether the entry, all of whose content was taken, has its seal. */
  readonly endEntry: (entry: MarkedEntry) => boolean;
  readonly takeReceipt: (receipt: KeptReceipt) => void;
  /** The register of the store; null = a journal or a receipt is not that which was registered or sealed. */
  readonly end: (adopted: string | null) => Register | null;
}

export function sealCheck(): SealCheck {
  const journals: { readonly name: JournalName; readonly at: Register }[] = [];
  const awaited = new Set<string>();
  const adopted = adoptedDigest();
  let before = '';
  let parts: PartDigest[] = [];
  return {
    beginJournal: (journal) => {
      const name = nameOf(journal);
      journals.push({ name, at: { registered: journal.registered, register: journal.register } });
      before = beginningOf(name);
    },
    takeContent: (part) => {
      parts.push(partDigest(part));
    },
    endEntry: (entry) => {
      const { salt, label, info, payload, receipt, chain } = entry;
      const isSealed =
        payload === payloadDigest(salt, { label, info, parts }) &&
        chain === chainAfter(before, entry, { payload, receipt });
      if (receipt !== null) awaited.add(receipt);
      [before, parts] = [chain, []];
      return isSealed;
    },
    takeReceipt: (receipt) => {
      const digest = receiptDigest(receipt);
      if (!awaited.delete(digest)) adopted.add(receipt);
    },
    end: (told) => {
      if (awaited.size > 0 || adopted.end() !== told) return null;
      return registerOf(emptyRegister(told), journals);
    },
  };
}

function registerOf(
  empty: Register,
  journals: readonly { readonly name: JournalName; readonly at: Register }[],
): Register | null {
  let last = empty;
  for (const { name, at } of journals.toSorted((a, b) => a.at.registered - b.at.registered)) {
    last = registerAfter(last, name);
    if (last.registered !== at.registered || last.register !== at.register) return null;
  }
  return last;
}

function nameOf(journal: JournalRecord): JournalName {
  const organisationId = journal.line === 'scenario' ? journal.organisationId : null;
  return { realm: journal.line, id: journal.id, organisationId };
}
