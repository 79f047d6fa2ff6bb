import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type LongDigest, longDigest } from './canonical.ts';

/**
 * A moment of a store that it can be held against later, when it has grown: how long each journal was, in the order of the register, and
 * one digest over the chains of all of them there. As a text `CUT.DIGEST`, the cut as numbers of seven bits a byte, deflated, in
 * base64url. The digest is of the chains, so the cut needs no trust.
 */
export interface Checkpoint {
  /** The last number of each journal. */
  readonly cut: readonly number[];
  readonly digest: string;
}

export function checkpointText({ cut, digest }: Checkpoint): string {
  return `${deflateRawSync(bytesOf(cut)).toString('base64url')}.${digest}`;
}

/** The checkpoint that a text tells, or null. */
export function checkpointOf(text: string): Checkpoint | null {
  const [, packed, digest] = /^\s*([\w-]+)\.([0-9a-f]{64})\s*$/.exec(text) ?? [];
  if (packed === undefined || digest === undefined) return null;
  try {
    const cut = numbersOf(inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: longestCut }));
    return cut === null ? null : { cut, digest };
  } catch {
    return null;
  }
}

/** Takes the digest of a checkpoint from the chains of the journals, in the order of the register. */
export function checkpointDigest(): LongDigest {
  const digest = longDigest();
  digest.add('samorg checkpoint');
  return digest;
}

/** Of a text that anybody may give, bytes. */
const longestCut = 50_000_000;

function bytesOf(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number >= 128; number = Math.floor(number / 128)) bytes.push((number % 128) + 128);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

/** The numbers, or null when the bytes end within one. */
function numbersOf(bytes: Uint8Array): number[] | null {
  const numbers: number[] = [];
  let [number, weight] = [0, 1];
  for (const byte of bytes) {
    number += (byte % 128) * weight;
    weight *= 128;
    if (byte >= 128) continue;
    if (!Number.isSafeInteger(number)) return null;
    numbers.push(number);
    [number, weight] = [0, 1];
  }
  return weight === 1 ? numbers : null;
}
