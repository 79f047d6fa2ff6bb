import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { KeyOfRequest } from '@samorg/store';

/** What a request says of being repeated: its key, null when it has none, or that the header is no key. */
export type RequestKey = { readonly kind: 'key'; readonly key: KeyOfRequest | null } | { readonly kind: 'invalid' };

/**
 * The header `idempotency-key`: 1-200 visible ASCII characters that a client makes once per intention. `content` is all that makes
 * two requests the same one.
 */
export function keyOfRequest(request: IncomingMessage, content: readonly (string | Uint8Array | null)[]): RequestKey {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return { kind: 'key', key: null };
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) return { kind: 'invalid' };
  const hash = createHash('sha256');
  for (const part of content) {
    hash.update(part === null ? 'null' : `${part.length}:`);
    if (part !== null) hash.update(part);
  }
  return { kind: 'key', key: { key: `request ${header}`, content: hash.digest('hex') } };
}
