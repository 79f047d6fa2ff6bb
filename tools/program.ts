import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * The script behind a command of an installed package, to be run by this same Node: no shell, no PATH, alike on every
 * system. `owner` is the folder whose node_modules holds the package (default the root). Throws when it is not installed.
 */
export function programOf(packageName: string, command: string = packageName, owner: string = root): string {
  const folder = join(owner, 'node_modules', packageName);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = scriptOf(manifest, command);
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}

function scriptOf(manifest: unknown, command: string): string | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('bin' in manifest)) return undefined;
  const { bin } = manifest;
  if (typeof bin === 'string') return bin;
  if (typeof bin !== 'object' || bin === null) return undefined;
  const script: unknown = Object.entries(bin).find(([name]) => name === command)?.[1];
  return typeof script === 'string' ? script : undefined;
}
