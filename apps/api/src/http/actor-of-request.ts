import type { IncomingMessage } from 'node:http';

/**
 * Who a request writes as: the header `samorg-actor` (URI-encoded), else the local user. An encoding that is broken reads
 * as nobody, so that a write is turned down rather than signed with something else.
 */
export function actorOfRequest(request: IncomingMessage, user: string | null): string | null {
  const header = actorHeader(request);
  if (header === null) return user;
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

/** The header as it came; null = there is none. */
export function actorHeader(request: IncomingMessage): string | null {
  const header = request.headers['samorg-actor'];
  return typeof header === 'string' ? header : null;
}
