import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The repository's own files, as sorted paths from the root with forward slashes: all but the folders that .gitignore
 * leaves out. A copy without git is walked the same way, and so is a worktree, whose `.git` is a file.
 */
export function ownFiles(root: string): string[] {
  return filesBelow(root, ignoredFolders(root))
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort();
}

function ignoredFolders(root: string): ReadonlySet<string> {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return new Set(['.git', ...lines.filter((line) => /^[^#*!]+\/$/.test(line)).map((line) => line.slice(0, -1))]);
}

function filesBelow(folder: string, ignored: ReadonlySet<string>): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : filesBelow(path, ignored);
    return entry.isFile() && entry.name !== '.git' ? [path] : [];
  });
}
