import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, delimiter, dirname } from 'node:path';
import { InstallFailed } from './install-failed.mjs';
import { withInstallLock } from './install-lock.mjs';
import { fits, memory, pinnedPnpm, platformNodePackage, root } from './pinned.mjs';
import { forgetInstalled, readInstalled } from './stamp.mjs';

/**
 * Gets the pinned Node and pnpm through `npm exec` and installs every dependency of the lockfile with them. All output
 * goes to stderr.
 * @returns {Promise<import('./stamp.mjs').Installed>}
 * @throws {InstallFailed} one clear line: the folder cannot be written, npm is missing, or the install failed
 */
export async function install() {
  prepareFolder();
  return withInstallLock(async () => {
    const already = readInstalled();
    if (already !== undefined) return already;
    forgetInstalled();
    process.stderr.write('Installerar Samorgs delar (en gång) … / Installing the parts of Samorg (once) …\n');
    const code = await npmExec();
    const installed = readInstalled();
    if (code === 0 && installed !== undefined) return installed;
    throw new InstallFailed(
      'Installationen misslyckades, inget är ändrat utanför node_modules; orsaken står ovan. Kontrollera nätet och kör kommandot igen. / The install failed, nothing outside node_modules has changed; the reason is above. Check the network and run the command again.',
    );
  });
}

function prepareFolder() {
  try {
    // One level at a time: with `recursive`, a read-only place is reported as a missing one.
    for (const folder of [dirname(memory), memory]) if (!existsSync(folder)) mkdirSync(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InstallFailed(
      `Mappen ${root} går inte att skriva i. / The folder ${root} cannot be written to. (${reason})`,
    );
  }
}

/** Runs install-modules.mjs where the pinned Node and pnpm are on PATH. Resolves with the exit code. */
function npmExec() {
  const needsNode = !fits(process.versions.node);
  const packages = [`pnpm@${pinnedPnpm}`, ...(needsNode ? [platformNodePackage()] : [])];
  const parameters = ['exec', '--yes', ...packages.map((name) => `--package=${name}`)];
  const call = ['--call', 'node tools/bootstrap/install-modules.mjs'];
  const { command, before, shell } = npm();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...parameters, ...(shell ? call.map(quoted) : call)], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell,
      env: {
        ...process.env,
        npm_config_loglevel: 'error',
        PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
      },
    });
    const forward = () => child.kill('SIGTERM');
    process.once('SIGTERM', forward);
    child.on('error', () => {
      reject(
        new InstallFailed(
          'Hittar inte npm; installera Node med npm. / npm was not found; install Node together with npm.',
        ),
      );
    });
    child.on('exit', (code) => {
      process.off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/** The npm that started us, run by our own Node without a shell; else the one on PATH. */
function npm() {
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js') return { command: process.execPath, before: [running], shell: false };
  const isWindows = process.platform === 'win32';
  return { command: isWindows ? 'npm.cmd' : 'npm', before: [], shell: isWindows };
}

/** @param {string} parameter */
function quoted(parameter) {
  return parameter.startsWith('--') ? parameter : `"${parameter}"`;
}
