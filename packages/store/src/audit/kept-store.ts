import type { MarkedEntry } from '../journal/journal-view.ts';
import type { KeptReceipt } from '../journal/write-set.ts';
import type { PartDigest } from './payload.ts';
import type { JournalName, Register } from './register.ts';

/** What an adapter lets be read of everything that it keeps, as it stood at one moment, so that it can be verified. */
export interface KeptStore {
  /** The register as the store itself tells it, and the digest of the receipts from before entries told theirs; null = damaged. */
  readonly register: () => Promise<(Register & { readonly adopted: string | null }) | null>;
  /** Every journal, in the order of the register. */
  readonly journals: () => AsyncIterable<KeptJournal>;
  /** Every entry of a journal, in the order of their numbers. */
  readonly entries: (journal: KeptJournal) => AsyncIterable<ReadEntry>;
  /** Every receipt, in the order of the digests of their keys. */
  readonly receipts: () => AsyncIterable<ReadReceipt>;
  /** Whether there are entries or contents that belong to nothing. */
  readonly hasStrays: () => Promise<boolean>;
}

export interface KeptJournal {
  readonly name: JournalName;
  /** Its place and chain in the register; null = it has none. */
  readonly place: Register | null;
  readonly last: number;
  readonly chain: string;
  /** Whether what is kept beside agrees with the rest, such as keys. */
  readonly isSound: boolean;
}

export interface ReadEntry {
  readonly number: number;
  /** null = a field does not hold what it should. */
  readonly entry: MarkedEntry | null;
  readonly parts: readonly PartDigest[];
  /** Whether each part has its checksum. */
  readonly areSound: boolean;
  /** The receipt whose digest the entry tells; null = it tells none, or there is none. */
  readonly receipt: KeptReceipt | null;
}

export interface ReadReceipt {
  readonly key: string;
  /** null = a field does not hold what it should. */
  readonly receipt: KeptReceipt | null;
  /** The digest that is kept with it. */
  readonly digest: string | null;
  /** Whether an entry tells it. */
  readonly isTold: boolean;
}
