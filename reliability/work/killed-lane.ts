import { setTimeout } from 'node:timers/promises';
import type { Store } from '@samorg/store';
import type { Random } from '@samorg/testkit';
import { apiClient } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { openDesk, type StaffedDesk } from './desk.ts';
import { keptIn } from './kept-in.ts';
import { disagreements } from './ledger.ts';
import { beginShift } from './shift.ts';

/** A store that an API is killed on, again and again. */
export interface Lane {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Looks at what is stored while no API runs, and leaves everything as the dead API left it. */
  look<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** What happened on a lane. */
export interface LaneReport {
  readonly violations: string[];
  acknowledged: number;
  /** Writes that were killed between their commit and their answer. */
  unanswered: number;
}

/** Kills after which the whole store is held against what was answered, and another organisation is begun. */
const killsPerDesk = 25;
const latestMs = 50;

/**
 * Starts the API, lets clients write, and kills it some milliseconds after the first answer, `kills` times on one store. Each client
 * looks what became of its last write when the API is back; every some kills all that is stored is read.
 */
export async function killAgainAndAgain(
  lane: Lane,
  { kills, random, done }: { readonly kills: number; readonly random: Random; readonly done: () => void },
): Promise<LaneReport> {
  const report: LaneReport = { violations: [], acknowledged: 0, unanswered: 0 };
  const port = await findPort();
  let staffed: StaffedDesk | null = null;
  for (let kill = 0; kill < kills; kill += 1) {
    const trouble = (what: string): void => void report.violations.push(`${lane.name}, kill ${kill}: ${what}`);
    const process = await startApi(port, lane.environment);
    const api = apiClient(port);
    staffed ??= await openDesk(api, `${lane.name}-${kill}`);
    const { desk, writers } = staffed;
    for (const writer of writers) (await writer.resume(api)).forEach(trouble);
    const shift = beginShift(api, writers);
    await shift.underWay;
    await setTimeout(random.below(latestMs + 1));
    const end = process.end('SIGKILL');
    shift.stop();
    const { signal } = await end;
    const { acknowledged, faults } = await shift.ended;
    api.close();
    if (signal !== 'SIGKILL') trouble(`the API ended by itself: ${process.log()}`);
    faults.forEach(trouble);
    if (acknowledged === 0) trouble('nothing was acknowledged');
    report.acknowledged += acknowledged;
    if ((kill + 1) % killsPerDesk === 0 || kill + 1 === kills) {
      const { stored, wrong } = await lookAt(lane, desk);
      report.unanswered += stored - desk.ledger.acknowledged.size + desk.ledger.found();
      wrong.forEach(trouble);
      staffed = null;
    }
    done();
  }
  return report;
}

function lookAt(
  lane: Lane,
  { organisationId, ledger }: StaffedDesk['desk'],
): Promise<{ readonly stored: number; readonly wrong: readonly string[] }> {
  return lane.look(async (store) => {
    const { kept, faults } = await keptIn(store, organisationId);
    return { stored: kept.length, wrong: [...faults, ...disagreements(ledger, kept)] };
  });
}
