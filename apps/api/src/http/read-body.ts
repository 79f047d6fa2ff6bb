import type { IncomingMessage } from 'node:http';

/** How much of a body is taken in, and for how long it is waited for. */
export interface BodyLimits {
  readonly bytes: number;
  readonly patienceMs: number;
}

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'tooSlow' }
  | { readonly kind: 'brokenOff' };

/** Reads a body into memory within limits. What comes after a limit is thrown away, so that the answer can be read. */
export function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) {
    request.resume();
    return Promise.resolve({ kind: 'tooLarge' });
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (body: Body): void => {
      clearTimeout(timer);
      request.removeAllListeners('data').resume();
      resolve(body);
    };
    const timer = setTimeout(() => finish({ kind: 'tooSlow' }), limits.patienceMs);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.bytes) finish({ kind: 'tooLarge' });
      else chunks.push(chunk);
    });
    request.once('end', () => finish({ kind: 'whole', bytes: Buffer.concat(chunks) }));
    request.once('error', () => finish({ kind: 'brokenOff' }));
    request.once('close', () => finish({ kind: 'brokenOff' }));
  });
}
