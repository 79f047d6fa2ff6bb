import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { linkModules, linkTo, packageFolders } from '../tree/link-modules.ts';
import type { Canary } from './canary.ts';

/** Beside package.json, what a package's own tools read; its sources are left behind. */
const packageFiles = ['package.json', 'tsconfig.json', 'vite.config.ts', 'codegen.ts', 'src/app.html', 'src/app.d.ts'];

/**
 * Calls `work` with a folder that is laid out as this repository, holding its settings, its tools and the given files
 * but none of its sources. The folder lies among the temporary files and is removed afterwards.
 */
export async function withPlantedTree<Result>(
  { files, links = {} }: Pick<Canary, 'files' | 'links'>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'samorg-canary-'));
  try {
    copySettings(folder);
    copyPackages(folder);
    linkModules(root, folder);
    for (const [path, text] of Object.entries(files)) plant(join(folder, path), text);
    for (const [path, target] of Object.entries(links)) linkTo(join(folder, target), join(folder, path));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copySettings(folder: string): void {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.isFile()) cpSync(join(root, entry.name), join(folder, entry.name));
  }
  const isTest = (path: string): boolean => path.endsWith('.test.ts');
  cpSync(join(root, 'tools'), join(folder, 'tools'), { recursive: true, filter: (path) => !isTest(path) });
}

function copyPackages(folder: string): void {
  for (const owner of packageFolders(root)) {
    for (const file of packageFiles) {
      const from = join(root, owner, file);
      if (existsSync(from)) cpSync(from, join(folder, owner, file));
    }
  }
}

function plant(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
