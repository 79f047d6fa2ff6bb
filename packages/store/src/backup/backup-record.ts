import type { Seal } from '../audit/seal.ts';
import type { ContentPart } from '../journal/content-parts.ts';
import type { RecordedEntry } from '../journal/recorded-entry.ts';
import type { KeptReceipt } from '../journal/write-set.ts';
import type { ShareLink } from '../port/share-link.ts';

/** Version of the lines below; a backup with a higher one is refused. Format 1 has no share links. */
export const backupFormat = 2;

/** The first line. */
export interface HeadRecord {
  readonly line: 'samorgBackup';
  readonly format: number;
  /** Digest of the receipts from before entries told theirs; null = none. */
  readonly adopted: string | null;
}

/** A journal begins: its place in the register of the store, and its head, the number and chain of its last entry. */
interface BegunJournal {
  readonly id: string;
  readonly registered: number;
  readonly register: string;
  readonly last: number;
  readonly chain: string;
}

/** A journal of an organisation, or of a scenario of an organisation that came before. */
export type JournalRecord =
  | ({ readonly line: 'organisation' } & BegunJournal)
  | ({ readonly line: 'scenario'; readonly organisationId: string } & BegunJournal);

/** An entry of the journal that began last, with its seal; its content follows. */
export interface EntryRecord extends RecordedEntry, Seal {
  readonly line: 'entry';
  /** JSON of what lists show after an entry that holds a whole value; null on the others. */
  readonly info: string | null;
}

/** A piece of the value of the entry before it, in the order of part and chunk. */
export interface ContentRecord extends Pick<ContentPart, 'part' | 'chunk' | 'body'> {
  readonly line: 'content';
}

/** What was answered to a key of idempotency, of which only the digest is kept. */
export interface ReceiptRecord extends KeptReceipt {
  readonly line: 'receipt';
}

/** A link to a version of a scenario that came before. */
export interface ShareLinkRecord extends ShareLink {
  readonly line: 'shareLink';
}

/** The last line: how many lines of each kind came before, and the SHA-256 of all of them with their line breaks. */
export interface EndRecord {
  readonly line: 'end';
  readonly organisations: number;
  readonly scenarios: number;
  readonly entries: number;
  readonly contents: number;
  readonly receipts: number;
  readonly shareLinks: number;
  readonly sha256: string;
}

/** What a store holds, in the order of a backup: the head, organisations by id, scenarios by id, receipts by key, links by id. */
export type KeptRecord = HeadRecord | JournalRecord | EntryRecord | ContentRecord | ReceiptRecord | ShareLinkRecord;

export type BackupRecord = KeptRecord | EndRecord;

/** The one text of a record: names in a fixed order, no line break, no half of a surrogate pair that is not escaped. */
export function textOfRecord(record: BackupRecord): string {
  return JSON.stringify(inOrder(record));
}

function inOrder(record: BackupRecord): object {
  switch (record.line) {
    case 'organisation':
    case 'scenario': {
      const { line, id, registered, register, last, chain } = record;
      const organisationId = line === 'scenario' ? record.organisationId : undefined;
      return { line, id, organisationId, registered, register, last, chain };
    }
    case 'entry': {
      const { line, number, recordedAt, actor, kind, of, label, info, salt, payload, receipt, chain } = record;
      return { line, number, recordedAt, actor, kind, of, label, info, salt, payload, receipt, chain };
    }
    case 'content': {
      const { line, part, chunk, body } = record;
      return { line, part, chunk, body };
    }
    case 'receipt': {
      const { line, key, fingerprint, answer } = record;
      const { outcome, revision, version, organisationId, scenarioId, recordedAt } = answer;
      const exact = { outcome, revision, version, organisationId, scenarioId, recordedAt };
      return { line, key, fingerprint, answer: exact };
    }
    case 'shareLink': {
      const { line, id, scenarioId, version, tokenDigest, createdBy, createdAt, lastDay, revoked } = record;
      const withdrawn = revoked === null ? null : { by: revoked.by, at: revoked.at };
      return { line, id, scenarioId, version, tokenDigest, createdBy, createdAt, lastDay, revoked: withdrawn };
    }
    case 'samorgBackup':
      return { line: record.line, format: record.format, adopted: record.adopted };
    default:
      return record;
  }
}
