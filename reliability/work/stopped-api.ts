import { setTimeout } from 'node:timers/promises';
import { apiClient } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { openDesk } from './desk.ts';
import type { Kills } from './killed-api.ts';
import { type Lane, LaneReport } from './lane.ts';
import { beginShift } from './shift.ts';

/** How long an API may take to end, milliseconds. */
const patienceMs = 10_000;
/** The latest moment of the signal, milliseconds after the first answer of a shift. */
const latestMs = 300;

/** What stopping took at most, milliseconds. */
export interface StoppedReport {
  readonly report: LaneReport;
  readonly longestMs: number;
}

/**
 * Starts the API, lets clients write, and tells it to stop with SIGTERM while they go on; again and again on one store. It must end with 0
 * in time; what it stored it must have answered, and what it answered it must have stored.
 */
export async function stopApi(lane: Lane, { kills, random, done }: Kills): Promise<StoppedReport> {
  const report = new LaneReport(lane.name);
  const port = await findPort();
  let longestMs = 0;
  for (let round = 0; round < kills; round += 1) {
    const process = await startApi(port, lane.environment);
    const api = apiClient(port);
    const staffed = await openDesk(api, `${lane.name}-${round}`);
    const shift = beginShift(api, staffed.writers);
    await shift.underWay;
    await setTimeout(random.below(latestMs + 1));
    const told = performance.now();
    const { code, signal } = await process.end('SIGTERM');
    const tookMs = performance.now() - told;
    longestMs = Math.max(longestMs, tookMs);
    const { acknowledged, faults } = await shift.ended;
    api.close();
    report.acknowledged += acknowledged;
    report.trouble(round, faults);
    if (code !== 0) report.trouble(round, [`the API ended with ${code ?? signal}: ${process.log()}`]);
    if (tookMs > patienceMs) report.trouble(round, [`the API took ${Math.round(tookMs)} ms to end`]);
    const before = report.unanswered;
    await report.look(lane, staffed, round);
    const unanswered = report.unanswered - before;
    if (unanswered > 0) report.trouble(round, [`${unanswered} writes were stored and not answered`]);
    done();
  }
  return { report, longestMs };
}
