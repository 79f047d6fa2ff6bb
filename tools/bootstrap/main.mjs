import { join } from 'node:path';
import { install } from './install.mjs';
import { InstallFailed } from './install-failed.mjs';
import { root } from './pinned.mjs';
import { run } from './run.mjs';
import { readInstalled } from './stamp.mjs';

/**
 * Installs what is missing, then runs a TypeScript file under the pinned Node. The programs of node_modules/.bin and
 * the pinned Node come first on its PATH. Nothing of the bootstrap's own goes to stdout.
 * @param {string[]} parameters the file, relative to the root, and its arguments
 */
export async function main([script, ...rest]) {
  if (script === undefined) return fail('Usage: node tools/run.mjs FILE.ts [ARGUMENTS]');
  try {
    const installed = readInstalled() ?? (await install());
    await run(installed, join(root, script), rest);
  } catch (error) {
    if (!(error instanceof InstallFailed)) throw error;
    fail(error.message);
  }
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
