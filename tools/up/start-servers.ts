import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../root.ts';
import { household } from './household.ts';
import type { Settings } from './settings.ts';
import { StartRefused } from './start-refused.ts';

const patienceMs = 30_000;

/**
 * Starts the API and the web, both on the loopback address, and returns when both answer. If one of them ends later,
 * the other is stopped and the reason is said. Throws `StartRefused` when one does not come up.
 */
export async function startServers(settings: Settings): Promise<void> {
  const apiAddress = `http://127.0.0.1:${settings.apiPort}`;
  const api = household.start([join(root, 'apps', 'api', 'src', 'main.ts')], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, SAMORG_DATA: settings.dataFolder ?? '', SAMORG_API_PORT: String(settings.apiPort) },
  });
  const web = household.start([join(root, 'apps', 'web', 'build', 'index.js')], {
    stdio: ['ignore', 'ignore', 2],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(settings.webPort),
      ORIGIN: settings.address,
      // An organisation file may have any size; the API has the limit.
      BODY_SIZE_LIMIT: 'Infinity',
      SAMORG_API_URL: `${apiAddress}/graphql`,
      SHUTDOWN_TIMEOUT: '1',
    },
  });
  let isUp = false;
  watch(api, 'API', () => isUp);
  watch(web, 'webben', () => isUp);
  await untilReady('API', () => answers(`${apiAddress}/livez`, isReady));
  await untilReady('webben', () => answers(settings.address, isServing));
  isUp = true;
}

/** Stops the house when the child ends. A child that refuses to start (exit code 2) has said why itself. */
function watch(child: ChildProcess, name: string, isUp: () => boolean): void {
  child.once('exit', (code, signal) => {
    if (household.isStopping) return;
    const hasRefused = code === 2 && !isUp();
    if (!hasRefused) process.stderr.write(`${endedMessage(name, code ?? signal)}\n`);
    void household.stop(hasRefused ? 2 : 1);
  });
}

async function untilReady(name: string, isUp: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && !household.isStopping) {
    if (await isUp()) return;
    await pause(50);
  }
  throw new StartRefused(
    `Samorg: ${name} svarar inte inom ${patienceMs / 1000} s; orsaken kan stå ovan. / ${name} does not answer within ${patienceMs / 1000} s; the reason may be above.`,
    1,
  );
}

function isReady(status: number): boolean {
  return status === 200;
}

/** A page that asks for sign-in or is not there is an answer; an error of the server is none. */
function isServing(status: number): boolean {
  return status < 500;
}

async function answers(address: string, accepts: (status: number) => boolean): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return accepts(response.status);
  } catch {
    return false;
  }
}

function endedMessage(name: string, how: number | string | null): string {
  return `Samorg stoppar: ${name} avslutades (${how}); orsaken kan stå ovan, dina data ligger kvar. Starta igen med npm start. / Samorg stops: ${name} ended (${how}); the reason may be above, your data is safe. Start again with npm start.`;
}
