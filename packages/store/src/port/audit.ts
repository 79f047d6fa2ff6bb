import type { OrganisationId, ScenarioId } from '@samorg/domain';

/** What to verify a store against. */
export interface AuditRequest {
  /** A checkpoint that was told earlier and kept outside of the store; null = none. */
  readonly checkpoint: string | null;
}

/** What a verification found. Nothing is wrong when `faultCount` is 0. */
export interface AuditReport {
  /** Organisations and scenarios that were begun. */
  readonly journals: number;
  readonly entries: number;
  readonly receipts: number;
  /** What stands in the store now, to be kept outside of it; null = it has faults. */
  readonly checkpoint: string | null;
  readonly faultCount: number;
  /** The first thousand, in the order in which the journals were begun. */
  readonly faults: readonly AuditFault[];
}

/** Which journal a fault is in. */
export type AuditedJournal =
  | { readonly realm: 'organisation'; readonly id: OrganisationId }
  | { readonly realm: 'scenario'; readonly id: ScenarioId };

/** The parts of an entry: who, when and what kind; label and content; what it is on top of; the receipt of its key. */
export type AuditedPart = 'entry' | 'content' | 'order' | 'receipt';

/**
 * One thing that is not as it was written, and its place.
 * Of entries: `number` is the revision or version, `until` the last one of several in a row.
 */
export type AuditFault =
  | {
      readonly what: 'entryChanged';
      readonly journal: AuditedJournal;
      readonly number: number;
      readonly parts: readonly AuditedPart[];
    }
  | {
      readonly what: 'entriesRemoved' | 'entriesAdded';
      readonly journal: AuditedJournal;
      readonly number: number;
      readonly until: number;
    }
  | {
      readonly what: 'entriesSwapped';
      readonly journal: AuditedJournal;
      readonly number: number;
      readonly until: number;
    }
  /** The head does not tell the last entry. */
  | { readonly what: 'headChanged'; readonly journal: AuditedJournal }
  /** Its name, its organisation or its place in the register. */
  | { readonly what: 'journalChanged'; readonly journal: AuditedJournal }
  | { readonly what: 'journalAdded'; readonly journal: AuditedJournal }
  /** `number` is its place in the register, from 1. */
  | { readonly what: 'journalRemoved'; readonly number: number }
  /** The store itself, or rows that belong to no journal. */
  | { readonly what: 'storeChanged' }
  /** `key` is the SHA-256 of the idempotency key in hex. */
  | { readonly what: 'receiptChanged' | 'receiptAdded'; readonly key: string }
  /** Some of the receipts that were there before entries told theirs. */
  | { readonly what: 'oldReceiptsChanged' }
  /** The store is not one that goes on from the checkpoint; `journal` = where it departs, null = not in one journal. */
  | { readonly what: 'checkpointMissed'; readonly journal: AuditedJournal | null }
  | { readonly what: 'checkpointUnreadable' };
