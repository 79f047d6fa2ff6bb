import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CommandFailed } from '../command-failed.ts';
import { unreadable } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

/** A file that is to be loaded, by the path that the person knows it by. */
export interface FileToLoad {
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
}

/**
 * The files that are named, and of each folder its `.json` files in the order of their names. Throws `CommandFailed` at a path that
 * is not there, and at a folder without such files: nothing is loaded then.
 */
export async function filesToLoad(paths: readonly string[], { folder }: Terminal): Promise<FileToLoad[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      try {
        const at = resolve(folder, path);
        const one = await stat(at);
        return one.isDirectory() ? await filesIn(path, at) : [{ path, size: one.size }];
      } catch (error) {
        throw error instanceof CommandFailed ? error : unreadable(path, error);
      }
    }),
  );
  return found.flat();
}

async function filesIn(path: string, at: string): Promise<FileToLoad[]> {
  const names = (await readdir(at)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) {
    throw new CommandFailed(`Mappen har inga .json-filer. / The folder has no .json files: ${path}`);
  }
  return Promise.all(names.map(async (name) => ({ path: join(path, name), size: (await stat(join(at, name))).size })));
}
