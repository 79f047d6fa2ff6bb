import type { KeptReceipt } from '../journal/write-set.ts';
import type { ShareLink } from '../port/share-link.ts';
import type { RegisteredJournal } from './kept-in-memory.ts';
import type { KeptEntry } from './memory-journal.ts';

/** Everything that a memory store holds. */
export interface Memory {
  readonly organisations: Map<string, KeptEntry[]>;
  readonly scenarios: Map<string, KeptEntry[]>;
  /** By the digest of their keys. */
  readonly receipts: Map<string, KeptReceipt>;
  /** By id. */
  readonly links: Map<string, ShareLink>;
  /** Every journal that was begun, in order. */
  readonly registered: RegisteredJournal[];
  /** Digest of the receipts that no entry tells, in a store that was restored; null = there are none. */
  readonly adopted: string | null;
}

export function emptyMemory(adopted: string | null = null): Memory {
  return {
    organisations: new Map(),
    scenarios: new Map(),
    receipts: new Map(),
    links: new Map(),
    registered: [],
    adopted,
  };
}

export function isEmpty({ registered, receipts }: Memory): boolean {
  return registered.length === 0 && receipts.size === 0;
}
