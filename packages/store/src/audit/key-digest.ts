import { createHash } from 'node:crypto';
import { exactText } from '../journal/exact-text.ts';

/** SHA-256 of an idempotency key, in hex: what stores keep of it. */
export function keyDigest(key: string): string {
  return createHash('sha256').update(exactText(key)).digest('hex');
}
