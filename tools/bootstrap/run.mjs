import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { root } from './pinned.mjs';
import { watchAncestors } from './watch-ancestors.mjs';

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Windows calls it Path; a second spelling beside the first would be lost. */
const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

/**
 * Runs a file under the pinned Node with the terminal's own streams, passes signals on to it and ends as it ended:
 * with its exit code, or by the signal that killed it.
 * @param {import('./stamp.mjs').Installed} installed
 * @param {string} script absolute path
 * @param {string[]} parameters
 */
export function run(installed, script, parameters) {
  return new Promise((resolve) => {
    const child = spawn(installed.node, [script, ...parameters], {
      stdio: 'inherit',
      cwd: workingFolder(),
      env: environment(installed),
    });
    const stopWatching = watchAncestors(() => child.kill('SIGTERM'));
    // A terminal's Ctrl-C reaches the child by itself; sending it once more does no harm, since stopping twice is stopping.
    for (const signal of passedOn) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      process.stderr.write(`Node kunde inte startas / Node could not be started: ${error.message}\n`);
      process.exit(2);
    });
    child.on('exit', (code, signal) => {
      stopWatching();
      if (code !== null) process.exit(code);
      for (const name of passedOn) process.removeAllListeners(name);
      process.kill(process.pid, signal ?? 'SIGKILL');
      resolve(undefined);
    });
  });
}

/** Where the person stood: npm itself always changes to the folder of package.json. */
function workingFolder() {
  const isNpmScript =
    process.env.npm_lifecycle_event !== undefined && process.env.npm_package_json === join(root, 'package.json');
  return isNpmScript ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
}

/** @param {import('./stamp.mjs').Installed} installed */
function environment(installed) {
  const programs = [join(root, 'node_modules', '.bin'), dirname(installed.node), dirname(installed.pnpm)];
  return {
    ...process.env,
    [pathName]: [...programs, process.env.PATH ?? ''].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}
