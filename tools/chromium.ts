import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Switches that keep a test browser quiet and let it run as root in a container. */
export const chromiumArguments: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium on this machine: `CHROMIUM` if it is set, else the first on PATH or in a usual place. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commandNames.map((name) => join(folder, name)));
  return [...onPath, ...fixedPlaces].find((path) => existsSync(path));
}

/**
 * The path of a Chromium, installed with apt-get on Debian and Ubuntu when there is none (as root, or with sudo that
 * asks for no password). Throws `ChromiumMissing` with the reason where no browser can be had.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const named = process.env.CHROMIUM;
  if (named) throw new ChromiumMissing(`CHROMIUM points at ${named}, where there is no file`);
  installWithApt();
  const installed = findChromium();
  if (installed === undefined)
    throw new ChromiumMissing('apt-get installed chromium, but no chromium command is on PATH');
  return installed;
}

/** No browser can be had; the message says why and what to do. */
class ChromiumMissing extends Error {
  override readonly name = 'ChromiumMissing';
  constructor(reason: string) {
    super(`${reason}. Install Chromium or Chrome, or set CHROMIUM to the path of one.`);
  }
}

function installWithApt(): void {
  if (!isRunnable('apt-get', ['--version']))
    throw new ChromiumMissing('No Chromium found, and there is no apt-get to install it with');
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !isRunnable('sudo', ['-n', 'true'])) {
    throw new ChromiumMissing('No Chromium found, and installing it needs root or sudo without a password');
  }
  process.stderr.write('Installing chromium with apt-get …\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...rest] = [...prefix, 'apt-get', '-q', ...step];
    try {
      execFileSync(command, rest, { stdio: ['ignore', 'ignore', 2], env: environment });
    } catch {
      throw new ChromiumMissing(`No Chromium found, and apt-get ${step[0]} failed (its reason is above)`);
    }
  }
}

function isRunnable(command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
}
