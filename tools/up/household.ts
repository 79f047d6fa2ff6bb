import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { startNode } from '../start-node.ts';

/** How long a child may take to finish what it is doing before it is killed. */
const patienceMs = 4_000;

/** Every process that this one has started: they stop with it, whatever ends it. */
export const household = {
  isStopping: false,
  start,
  stop,
};

const children = new Set<ChildProcess>();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));

/** Starts a script under this same Node. It ends by itself if this process is killed outright. */
function start(parameters: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = startNode(parameters, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Stops every child and then this process with the exit code. */
async function stop(exitCode: number): Promise<void> {
  if (household.isStopping) return;
  household.isStopping = true;
  const impatience = setTimeout(() => signalAll('SIGKILL'), patienceMs);
  const gone = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  signalAll('SIGTERM');
  await Promise.all(gone);
  clearTimeout(impatience);
  process.exit(exitCode);
}

function signalAll(signal: NodeJS.Signals): void {
  for (const child of children) child.kill(signal);
}
