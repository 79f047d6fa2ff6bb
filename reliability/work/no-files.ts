import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type ApiClient, apiClient } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { openDesk } from './desk.ts';
import type { Kills } from './killed-api.ts';
import { LaneReport } from './lane.ts';
import { beginShift } from './shift.ts';
import { sqliteLane } from './sqlite-lane.ts';

/** Files that the API may have open, and lines that are opened to it. */
const mostFiles = 60;
const lines = 100;
const crowdedMs = 300;
const patienceMs = 5000;

/**
 * Opens more lines to an API than it may have files, while clients write, and closes them again. Whoever is answered is answered rightly,
 * the API lives on, and is itself again when the lines are gone.
 */
export async function crowdOut(folder: string, { kills: rounds, done }: Kills): Promise<LaneReport> {
  const lane = sqliteLane('crowded', folder);
  const report = new LaneReport(lane.name);
  const port = await findPort();
  const process = await startApi(port, lane.environment, { shell: `ulimit -n ${mostFiles}; exec "$0" "$@"` });
  const api = apiClient(port);
  const staffed = await openDesk(api, lane.name);
  for (let round = 0; round < rounds; round += 1) {
    const crowd = await openLines(port);
    const shift = beginShift(api, staffed.writers);
    await setTimeout(crowdedMs);
    shift.stop();
    const { acknowledged, denials, faults } = await shift.ended;
    report.acknowledged += acknowledged;
    report.trouble(round, [...faults, ...denials.map((code) => `crowded out, it says ${code}`)]);
    for (const line of crowd) line.destroy();
    if (!(await isReadySoon(api))) report.trouble(round, ['it is not itself again']);
    if (process.hasEnded()) throw new Error(`the API ended: ${process.log()}`);
    for (const writer of staffed.writers) report.trouble(round, await writer.resume(api));
    await report.look(lane, staffed, round);
    done();
  }
  api.close();
  await process.end('SIGTERM');
  return report;
}

/** Lines that say nothing; some are cut by an API that has no files left. */
async function openLines(port: number): Promise<Socket[]> {
  const crowd = Array.from({ length: lines }, () => connect(port, '127.0.0.1').on('error', () => {}));
  await Promise.all(crowd.map((line) => Promise.race([once(line, 'connect').catch(() => {}), setTimeout(1000)])));
  return crowd;
}

async function isReadySoon(api: ApiClient): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    if (await api.isReady()) return true;
    await setTimeout(50);
  }
  return false;
}
