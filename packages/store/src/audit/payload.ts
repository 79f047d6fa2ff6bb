import type { ContentPart } from '../journal/content-parts.ts';
import type { JsonValue } from '../port/json-value.ts';
import { digestOf } from './canonical.ts';

/** What of an entry could be erased one day without breaking its chain: what was said and what was written. */
export interface Payload {
  readonly label: JsonValue;
  /** JSON of what lists show, on whole values only. */
  readonly info: string | null;
  readonly parts: readonly PartDigest[];
}

/** A piece of a content by its place and the digest of its text. */
export interface PartDigest {
  readonly part: string;
  readonly chunk: number;
  readonly digest: string;
}

export function partDigest({ part, chunk, body }: ContentPart): PartDigest {
  return { part, chunk, digest: digestOf([body]) };
}

/** The digest of a payload: without its salt, nobody can guess back what stood there. The parts may come in any order. */
export function payloadDigest(salt: string, { label, info, parts }: Payload): string {
  const fields: (string | number | null)[] = ['samorg payload', salt, JSON.stringify(label), info];
  for (const { part, chunk, digest } of parts.toSorted(byPlace)) fields.push(part, chunk, digest);
  return digestOf(fields);
}

function byPlace(a: PartDigest, b: PartDigest): number {
  if (a.part !== b.part) return a.part < b.part ? -1 : 1;
  return a.chunk - b.chunk;
}
