import { setTimeout } from 'node:timers/promises';
import type { Random } from '@samorg/testkit';
import { apiClient } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { openDesk, type StaffedDesk } from './desk.ts';
import { type Lane, LaneReport } from './lane.ts';
import { beginShift } from './shift.ts';

/** How often something is killed, when, and whom to tell of each. */
export interface Kills {
  readonly kills: number;
  readonly random: Random;
  done(): void;
}

/** The latest moment of a kill, milliseconds after the first answer of a shift. */
export const latestKillMs = 50;

/** Kills after which the whole store is held against what was answered, and another organisation is begun. */
const killsPerDesk = 25;

/**
 * Starts the API, lets clients write, and kills it some milliseconds after the first answer, again and again on one store. Each client
 * looks what became of its last write when the API is back; every some kills all that is stored is read.
 */
export async function killApi(lane: Lane, { kills, random, done }: Kills): Promise<LaneReport> {
  const report = new LaneReport(lane.name);
  const port = await findPort();
  let staffed: StaffedDesk | null = null;
  for (let kill = 0; kill < kills; kill += 1) {
    const process = await startApi(port, lane.environment);
    const api = apiClient(port);
    staffed ??= await openDesk(api, `${lane.name}-${kill}`);
    for (const writer of staffed.writers) report.trouble(kill, await writer.resume(api));
    const shift = beginShift(api, staffed.writers);
    await shift.underWay;
    await setTimeout(random.below(latestKillMs + 1));
    const end = process.end('SIGKILL');
    shift.stop();
    const { signal } = await end;
    const { acknowledged, faults } = await shift.ended;
    api.close();
    report.trouble(kill, faults);
    if (signal !== 'SIGKILL') report.trouble(kill, [`the API ended by itself: ${process.log()}`]);
    if (acknowledged === 0) report.trouble(kill, ['nothing was acknowledged']);
    report.acknowledged += acknowledged;
    if ((kill + 1) % killsPerDesk === 0 || kill + 1 === kills) {
      await report.look(lane, staffed, kill);
      staffed = null;
    }
    done();
  }
  return report;
}
