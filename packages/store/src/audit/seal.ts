import type { ContentPart } from '../journal/content-parts.ts';
import type { RecordedEntry } from '../journal/recorded-entry.ts';
import { digestOf } from './canonical.ts';
import { partDigest, payloadDigest } from './payload.ts';

/** What binds an entry to all entries before it (revisionskedja). All are lower-case hex. */
export interface Seal {
  /** 16 random bytes. */
  readonly salt: string;
  /** Digest of the salt with the label, what lists show, and the content. */
  readonly payload: string;
  /** Digest of the receipt of a write with a key; null = without. */
  readonly receipt: string | null;
  /** Digest of the chain before, the entry, its payload and its receipt. */
  readonly chain: string;
}

/** What a seal is made of. */
export interface Unsealed {
  readonly entry: RecordedEntry;
  readonly info: string | null;
  readonly parts: Iterable<ContentPart>;
  readonly salt: string;
  readonly receipt: string | null;
}

/** Seals an entry. `before` is the chain of the entry before it, or the beginning of its journal. */
export function sealOf(before: string, { entry, info, parts, salt, receipt }: Unsealed): Seal {
  const payload = payloadDigest(salt, { label: entry.label, info, parts: Array.from(parts, partDigest) });
  return { salt, payload, receipt, chain: chainAfter(before, entry, { payload, receipt }) };
}

/** The chain of an entry, which covers the label and the content by the digest of its payload alone. */
export function chainAfter(
  before: string,
  entry: Omit<RecordedEntry, 'label'>,
  { payload, receipt }: Pick<Seal, 'payload' | 'receipt'>,
): string {
  const { number, recordedAt, actor, kind, of } = entry;
  return digestOf(['samorg entry', before, number, recordedAt, actor, kind, of, payload, receipt]);
}
