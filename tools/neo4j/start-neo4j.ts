import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findJava } from './java.ts';
import { placeForData } from './place-for-data.ts';
import { serverLibraries } from './server-libraries.ts';

const server = join(import.meta.dirname, 'server');
const patienceMs = 120_000;

/** A server that answers. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Kills it outright; its data are left as they are. */
  readonly kill: () => Promise<void>;
  /** After a kill: starts it on the same data, port and password. */
  readonly startAgain: () => Promise<void>;
  /** Stops it, and forgets its data. */
  readonly stop: () => Promise<void>;
}

/** How much a server may take: `small` starts fast and takes little, for tests; `whole` is as one would run it, for speeds. */
type Neo4jStrength = 'small' | 'whole';

const virtualMachines: Readonly<Record<Neo4jStrength, readonly string[]>> = {
  small: ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  whole: ['-Xms2g', '-Xmx3g'],
};

/**
 * Starts a Neo4j Community server on a free port of this machine, with an empty database in a temporary folder, in memory where
 * there is room, and a password of its own. It ends when this process does, even if that is killed. Throws `Neo4jMissing` when there is nothing to start it with.
 */
export async function startNeo4j(strength: Neo4jStrength = 'small'): Promise<Neo4jServer> {
  const java = findJava();
  const libraries = await serverLibraries();
  const home = mkdtempSync(join(placeForData(), 'samorg-neo4j-'));
  const password = randomBytes(16).toString('hex');
  const parameters = [...virtualMachines[strength], '-cp', libraries];
  const configuration = strength === 'small' ? 'neo4j.conf' : 'neo4j-whole.conf';
  const source = [join(server, 'Neo4jServer.java'), home, join(server, configuration)];
  const start = (port: number): ChildProcessWithoutNullStreams =>
    spawn(java, [...parameters, ...source, String(port)], {
      env: { ...process.env, SAMORG_NEO4J_PASSWORD: password },
    });
  let child = start(0);
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const port = await portOf(child);
    return {
      uri: `neo4j://127.0.0.1:${port}`,
      user: 'neo4j',
      password,
      kill: () => killed(child),
      startAgain: async () => {
        child = start(port);
        await portOf(child);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port that the server says when it is ready. */
function portOf(child: ChildProcessWithoutNullStreams): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`The Neo4j server ${why}:\n${said}`));
    const timer = setTimeout(() => fail(`was not ready within ${patienceMs / 1000} s`), patienceMs);
    const listen = (text: string): void => {
      said += text;
      const port = /^bolt (\d+)$/m.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended (${code ?? signal})`);
    });
  });
}

async function killed(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (hasEnded(child)) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Ends its input, upon which it shuts down; kills it when that takes too long. */
async function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (hasEnded(child)) return;
  const exit = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  child.stdin.end();
  await exit;
  clearTimeout(timer);
}

function hasEnded(child: ChildProcessWithoutNullStreams): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
