import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandFailed } from './command-failed.ts';
import type { Terminal } from './terminal.ts';

/** The bytes of a file, by a path from where the person stands. Throws `CommandFailed` when it cannot be read. */
export async function readInput(path: string, { folder }: Terminal): Promise<Uint8Array> {
  try {
    return await readFile(resolve(folder, path));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandFailed(
      `Filen ${path} går inte att läsa (${reason}). / The file ${path} cannot be read (${reason}).`,
    );
  }
}
