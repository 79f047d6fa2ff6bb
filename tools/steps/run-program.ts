import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { programOf } from '../program.ts';
import { startNode } from '../start-node.ts';

/** A command of an installed package, and how to call it. */
export interface Program {
  readonly packageName: string;
  readonly command?: string;
  readonly parameters: readonly string[];
  /** Added to this process's own environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a program said and how it ended; `code` is null when a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program in a folder and keeps what it says, both streams together. */
export function runProgram({ packageName, command, parameters, environment }: Program, folder: string): Promise<Ended> {
  return runNode([programOf(packageName, command), ...parameters], folder, environment);
}

/** Runs a script under this same Node in the same way. */
export async function runNode(
  parameters: readonly string[],
  folder: string,
  environment: Program['environment'] = {},
): Promise<Ended> {
  const child = startNode(parameters, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
  });
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream === null ? '' : text(stream))));
  const [code]: (number | null)[] = await once(child, 'close');
  return { code: code ?? null, output: (await said).join('') };
}
