import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What came of a request. lost: no whole answer came, so nobody knows what the API did. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly body: unknown;
    }
  | { readonly kind: 'lost'; readonly reason: string };

/** Talks to an API on this machine over connections that are kept. */
export interface ApiClient {
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Posts an organisation file. */
  load(file: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Whether it says that it can be used. */
  isReady(): Promise<boolean>;
  close(): void;
}

export function apiClient(port: number): ApiClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
    new Promise((resolve) => {
      const lost = (error: Error): void => resolve({ kind: 'lost', reason: error.message });
      const call = request({ host: '127.0.0.1', port, path, method: 'POST', agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', lost);
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
          resolve({ kind: 'answered', status, headers: answer.headers, body });
        });
      });
      call.on('error', lost);
      call.setHeader('content-type', 'application/json');
      for (const [name, value] of Object.entries(headers)) call.setHeader(name, value);
      call.end(body);
    });
  return {
    ask: (query, variables = {}, headers = {}) => post('/graphql', JSON.stringify({ query, variables }), headers),
    load: (file, headers = {}) => post('/organisations', file, headers),
    isReady: () =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    close: () => agent.destroy(),
  };
}

/** A member of an answer by its path, or undefined: `memberOf(body, 'data', 'saved', 'scenario', 'id')`. */
export function memberOf(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([key]) => key === name)?.[1];
  }
  return found;
}
