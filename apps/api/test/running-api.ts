import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import type { Json } from './json.ts';

/** What the API answered. */
export interface Reply {
  readonly status: number;
  readonly body: Json;
}

/** The real API as a process of its own, on a free port over a real store in a folder of its own. */
export interface RunningApi {
  readonly address: string;
  readonly dataFolder: string;
  /** Runs an operation and gives its data; throws when there are errors. */
  ask(query: string, variables?: object): Promise<Json>;
  /** Posts a GraphQL body and gives the whole answer. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Everything that it has written to stderr. */
  log(): string;
  /** Stops it and starts it anew on the same folder; gives the exit code. */
  restart(): Promise<number | null>;
  close(): Promise<void>;
}

const main = join(import.meta.dirname, '..', 'src', 'main.ts');

/**
 * Starts one. It writes as Astrid when a request names nobody, unless the environment says otherwise. With SAMORG_STORE=neo4j it has a
 * store of its own on the server that the environment names, which is removed when all tests are done.
 */
export async function runApi(environment: Readonly<Record<string, string>> = {}): Promise<RunningApi> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'samorg-api-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const storeName = `api-test-${randomUUID()}`;
  let log = '';
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [main], {
      env: {
        ...process.env,
        SAMORG_DATA: dataFolder,
        SAMORG_STORE_NAME: storeName,
        SAMORG_API_PORT: String(port),
        SAMORG_USER: 'Astrid',
        ...environment,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the API ended with ${code}: ${log}`)));
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        if (text.includes('"listening"')) resolve();
      });
    });
    return child;
  };
  const stop = async (child: ChildProcess): Promise<number | null> => {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    const [code] = await exit;
    return code;
  };
  let child = await start();
  const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    address,
    dataFolder,
    post,
    log: () => log,
    async ask(query, variables = {}) {
      const { body } = await post({ query, variables });
      if (body.errors !== undefined) throw new Error(`${JSON.stringify(body.errors)}\n${log}`);
      return body.data;
    },
    async restart() {
      const code = await stop(child);
      child = await start();
      return code;
    },
    async close() {
      await stop(child);
      rmSync(dataFolder, { recursive: true });
    },
  };
}
