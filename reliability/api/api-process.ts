import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../../tools/root.ts';
import { startNode } from '../../tools/start-node.ts';

const main = join(root, 'apps', 'api', 'src', 'main.ts');
const patienceMs = 60_000;

/** The real API as a process of its own. */
export interface ApiProcess {
  readonly port: number;
  /** Everything that it has written to stderr. */
  log(): string;
  /** Whether it has ended. */
  hasEnded(): boolean;
  /** Sends it a signal that does not end it. */
  tell(signal: NodeJS.Signals): void;
  /** Sends a signal and waits for the end. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** How it is started, beside its environment. */
export interface Start {
  /** A module that is loaded before it. */
  readonly before?: string;
  /** A line of the shell that ends with `exec "$0" "$@"`, which starts it. */
  readonly shell?: string;
}

/** Starts it and waits until it listens. */
export async function startApi(
  port: number,
  environment: Readonly<Record<string, string>>,
  { before, shell }: Start = {},
): Promise<ApiProcess> {
  const parameters = [...(before === undefined ? [] : ['--import', before]), main];
  const options: SpawnOptions = {
    env: { ...process.env, SAMORG_USER: 'Astrid', SAMORG_API_PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  };
  const child =
    shell === undefined
      ? startNode(parameters, options)
      : spawn('bash', ['-c', shell, process.execPath, ...parameters], options);
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = once(child, 'exit');
  await listening(child, () => log);
  return {
    port,
    log: () => log,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    tell: (signal) => void child.kill(signal),
    end: async (signal) => {
      child.kill(signal);
      const [code, by]: (number | string | null)[] = await ended;
      return { code: typeof code === 'number' ? code : null, signal: typeof by === 'string' ? by : null };
    },
  };
}

/** A port on the loopback address that nothing uses right now. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

function listening(child: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`the API ${why}: ${log()}`));
    const timer = setTimeout(() => fail('did not listen in time'), patienceMs);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${code ?? signal}`);
    });
    child.stderr?.on('data', () => {
      if (!log().includes('"listening"')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
