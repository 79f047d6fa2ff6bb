import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memory, pinnedNode, pinnedPnpm, root } from './pinned.mjs';

/** @typedef {{ key: string, node: string, pnpm: string }} Installed what was installed, and the paths of the two programs */

const file = join(memory, 'installed.json');

/**
 * What the last successful install left, or undefined when it is missing or anything that it depends on has changed.
 * @returns {Installed | undefined}
 */
export function readInstalled() {
  try {
    const installed = JSON.parse(readFileSync(file, 'utf8'));
    const isWhole = [installed.node, installed.pnpm, ...moduleFolders()].every((path) => existsSync(path));
    return isWhole && installed.key === installKey() ? installed : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remembers a finished install.
 * @param {{ node: string, pnpm: string }} programs absolute paths
 */
export function writeInstalled(programs) {
  mkdirSync(memory, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ key: installKey(), ...programs }, null, 2)}\n`);
}

/** Forgets the last install, so that one that is cut off is never taken for whole. */
export function forgetInstalled() {
  rmSync(file, { force: true });
}

function installKey() {
  const hash = createHash('sha256').update([pinnedNode, pinnedPnpm, process.platform, process.arch].join(' '));
  const manifests = ['.', ...workspaces()].map((folder) => join(root, folder, 'package.json'));
  for (const path of [join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'), ...manifests]) {
    hash.update(`\n${path.slice(root.length)}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function workspaces() {
  const grouped = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  return [...grouped, 'bench', 'reliability'].filter((folder) => existsSync(join(root, folder, 'package.json'))).sort();
}

/** The node_modules folders that a whole install has. */
function moduleFolders() {
  return ['.', ...workspaces()].filter(hasDependencies).map((folder) => join(root, folder, 'node_modules'));
}

/** @param {string} folder */
function hasDependencies(folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).length > 0;
}
