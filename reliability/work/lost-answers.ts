import { apiClient } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { cuttingProxy } from '../api/cutting-proxy.ts';
import { askedFate, repeatingClient } from '../api/repeating-client.ts';
import { openQuietDesk, type StaffedDesk } from './desk.ts';
import type { Kills } from './killed-api.ts';
import { type Lane, LaneReport } from './lane.ts';
import { applicationWriter, correctionWriter } from './organisation-writers.ts';
import { beginShift } from './shift.ts';

/** Lost answers after which all that is stored is held against what was answered. */
const lostPerLook = 250;

/**
 * Lets clients write with keys over a line that is cut before, in and after requests, each repeating what was not answered, until so many
 * answers were lost; or over a whole line, when the API's own is cut elsewhere, which is counted. Every write that was sent must be stored once, where it was answered.
 */
export async function loseAnswers(
  lane: Lane,
  { kills: wanted, random, done }: Kills,
  cutElsewhere: (() => number) | null,
): Promise<LaneReport> {
  const report = new LaneReport(lane.name);
  const port = await findPort();
  const process = await startApi(port, lane.environment);
  const proxy = await cuttingProxy({ host: '127.0.0.1', port }, askedFate);
  const api = repeatingClient(apiClient(proxy.port), { random, hasFates: cutElsewhere === null });
  const lost = cutElsewhere ?? api.repeats;
  const tell = (before: number): number => {
    const now = Math.min(lost(), wanted);
    for (let at = before; at < now; at += 1) done();
    return now;
  };
  let told = 0;
  for (let round = 0; lost() < wanted; round += 1) {
    const desks = [
      await openQuietDesk(api, `lost-${round}-corrected`, correctionWriter),
      await openQuietDesk(api, `lost-${round}-applied`, applicationWriter),
    ];
    const shift = beginShift(
      api,
      desks.flatMap(({ writers }) => writers),
    );
    const until = Math.min(wanted, lost() + lostPerLook);
    const ended = shift.ended;
    while (lost() < until && !(await isOver(ended))) told = tell(told);
    shift.stop();
    const { acknowledged, denials, faults } = await ended;
    report.acknowledged += acknowledged;
    report.trouble(round, [...faults, ...denials.map((code) => `told ${code} for good`)]);
    if (process.hasEnded()) throw new Error(`the API ended: ${process.log()}`);
    for (const staffed of desks) await lookForAll(report, { lane, staffed, round });
    if (report.violations.length > 0) break;
  }
  report.trouble(0, api.reused);
  api.close();
  proxy.close();
  await process.end('SIGTERM');
  return report;
}

async function isOver(ended: Promise<unknown>): Promise<boolean> {
  const wait = new Promise<false>((resolve) => setTimeout(() => resolve(false), 20));
  return Promise.race([ended.then(() => true), wait]);
}

/** Everything that was sent is stored, once. */
async function lookForAll(
  report: LaneReport,
  { lane, staffed, round }: { readonly lane: Lane; readonly staffed: StaffedDesk; readonly round: number },
): Promise<void> {
  const before = report.unanswered;
  await report.look(lane, staffed, round);
  if (report.unanswered > before)
    report.trouble(round, [`${report.unanswered - before} writes are stored and were never answered`]);
  const { sent, acknowledged } = staffed.desk.ledger;
  const missing = sent.size - acknowledged.size;
  if (missing > 0) report.trouble(round, [`${missing} of ${sent.size} writes were never answered`]);
}
