import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ask, freePort } from './http-client.ts';

/** A server under measurement: its own process on a free port of this machine. */
export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from spawn to the first answer. */
  readonly firstAnswerMs: number;
  /** Memory of the process now, megabytes. */
  memoryMb(): number;
  stop(): Promise<void>;
}

/** Starts a server and waits for its first answer to `query`. */
export async function startServer(
  args: (port: number) => readonly string[],
  env: (port: number) => Record<string, string>,
  query = '{ __typename }',
): Promise<ServerProcess> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: 'ignore', env: { ...process.env, ...env(port) } });
  await untilAnswered(port, query);
  const firstAnswerMs = performance.now() - start;
  return { port, pid: child.pid ?? 0, firstAnswerMs, memoryMb: () => residentMb(child), stop: () => stopped(child) };
}

async function untilAnswered(port: number, query: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    try {
      const answer = await ask(port, query);
      if (answer.errors === undefined) return;
      throw new Error(answer.errors[0]?.message);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

function residentMb(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
