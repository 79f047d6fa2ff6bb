import type { IncomingMessage, ServerResponse } from 'node:http';
import { retryAfter } from './retry-after.ts';

/** How long a client may go on sending after it has been answered before the line is cut. */
const drainMs = 5_000;

/** One answer, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** An answer in JSON. */
export function jsonAnswer(status: number, body: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

/** An answer in plain text. */
export function textAnswer(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** The answer, with how long to wait before the next try. */
export function tryLater(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'retry-after': retryAfter } };
}

/** An error in the shape of a GraphQL answer, with a stable code and a text in Swedish and English. */
export function errorAnswer(status: number, code: string, message: string): Answer {
  return jsonAnswer(status, { errors: [{ message, extensions: { code } }] });
}

/** Sends an answer. A body that was not read to its end is let run out for a while, then the line is cut. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return;
  const isUnread = !request.complete;
  response.writeHead(answer.status, {
    'cache-control': 'no-store',
    ...answer.headers,
    'content-length': Buffer.byteLength(answer.body),
    'x-content-type-options': 'nosniff',
    ...(isUnread ? { connection: 'close' } : {}),
  });
  if (!isUnread) {
    response.end(answer.body);
    return;
  }
  response.write(answer.body);
  const timer = setTimeout(() => request.destroy(), drainMs);
  const finish = (): void => {
    clearTimeout(timer);
    response.end();
  };
  request.once('end', finish);
  request.once('close', finish);
  request.resume();
}
