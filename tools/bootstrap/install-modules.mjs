// Runs under the pinned Node with the pinned pnpm on PATH: installs the lockfile, and remembers both programs if that went well.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './pinned.mjs';
import { writeInstalled } from './stamp.mjs';

const names = process.platform === 'win32' ? ['pnpm.exe', 'pnpm.cmd'] : ['pnpm'];
const pnpm = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

if (pnpm === undefined) {
  process.stderr.write('npm did not bring pnpm.\n');
  process.exitCode = 1;
} else {
  const parameters = ['install', '--frozen-lockfile', '--reporter=append-only', '--config.confirmModulesPurge=false'];
  const { status } = spawnSync(pnpm, parameters, { cwd: root, stdio: ['ignore', 2, 2], shell: pnpm.endsWith('.cmd') });
  if (status === 0) writeInstalled({ node: process.execPath, pnpm });
  process.exitCode = status ?? 1;
}
