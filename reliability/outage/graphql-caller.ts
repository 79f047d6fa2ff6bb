import { setTimeout as pause } from 'node:timers/promises';

/** An answer with what it tells about outages, and how long it took. */
export interface TimedReply {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
  readonly staleSince: string | null;
  readonly ms: number;
}

/** Asks an API on this machine, and measures. */
export interface GraphqlCaller {
  graphql(query: string, key?: string): Promise<TimedReply>;
  get(path: string): Promise<TimedReply>;
}

export function graphqlCaller(port: number): GraphqlCaller {
  const timed = async (path: string, options: RequestInit): Promise<TimedReply> => {
    const began = performance.now();
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      ...options,
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    const { status, headers } = response;
    const told = { retryAfter: headers.get('retry-after'), staleSince: headers.get('samorg-stale-since') };
    return { status, text, ...told, ms: performance.now() - began };
  };
  return {
    graphql: (query, key) =>
      timed('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
        body: JSON.stringify({ query }),
      }),
    get: (path) => timed(path, {}),
  };
}

/** How long it takes until the API says that it is ready, milliseconds; the patience when it does not. */
export async function untilReady({ get }: GraphqlCaller, longestMs: number): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < longestMs) {
    if ((await get('/readyz')).status === 200) return performance.now() - began;
    await pause(20);
  }
  return longestMs;
}
