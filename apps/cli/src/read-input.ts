import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandFailed } from './command-failed.ts';
import type { Terminal } from './terminal.ts';

/** The usual reasons why a file cannot be read, in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'den finns inte / it does not exist',
  EISDIR: 'den är en mapp / it is a folder',
  EACCES: 'den är skyddad / it is protected',
};

/** The bytes of a file, by a path from where the person stands. Throws `CommandFailed` when it cannot be read. */
export async function readInput(path: string, { folder }: Terminal): Promise<Uint8Array> {
  try {
    return await readFile(resolve(folder, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What is told of a path that cannot be read. */
export function unreadable(path: string, error: unknown): CommandFailed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new CommandFailed(`Filen går inte att läsa. / The file cannot be read: ${path} (${reasons[code] ?? code})`);
}

/** Throws `CommandFailed` unless there is a file to read. */
export async function requireReadable(path: string): Promise<void> {
  try {
    await using file = await open(path);
    if ((await file.stat()).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  } catch (error) {
    throw unreadable(path, error);
  }
}
