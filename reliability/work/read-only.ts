import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { apiClient } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { openDesk } from './desk.ts';
import type { Kills } from './killed-api.ts';
import { LaneReport } from './lane.ts';
import { beginShift } from './shift.ts';
import { sqliteLane } from './sqlite-lane.ts';

/** Makes the system administrator obey the permissions of files, too. */
const obedient = 'exec setpriv --inh-caps=-all --bounding-set=-dac_override,-dac_read_search "$0" "$@"';

/** Starts an API on a folder that may not be written, which must be refused in one line, and again when it may. */
export async function forbidWriting(folder: string, { kills: rounds, done }: Kills): Promise<LaneReport> {
  const lane = sqliteLane('read-only', folder);
  const report = new LaneReport(lane.name);
  const shell = process.getuid?.() === 0 ? obedient : 'exec "$0" "$@"';
  const port = await findPort();
  for (let round = 0; round < rounds; round += 1) {
    const api = apiClient(port);
    let running = await startApi(port, lane.environment, { shell });
    const staffed = await openDesk(api, `read-only-${round}`);
    await onceEach(api, staffed.writers, report);
    await running.end('SIGTERM');
    allow(join(folder, 'read-only'), false);
    const refusal = await startApi(port, lane.environment, { shell }).then(
      async (started) => {
        await started.end('SIGKILL');
        return 'it started';
      },
      (error: Error) => error.message,
    );
    if (!/ended with 2: .*SAMORG_DATA/.test(refusal)) report.trouble(round, [`a folder that is read-only: ${refusal}`]);
    allow(join(folder, 'read-only'), true);
    running = await startApi(port, lane.environment, { shell });
    for (const writer of staffed.writers) report.trouble(round, await writer.resume(api));
    await onceEach(api, staffed.writers, report);
    await running.end('SIGTERM');
    api.close();
    await report.look(lane, staffed, round);
    done();
  }
  return report;
}

async function onceEach(
  api: Parameters<typeof beginShift>[0],
  writers: Parameters<typeof beginShift>[1],
  report: LaneReport,
): Promise<void> {
  const shift = beginShift(api, writers);
  shift.stop();
  const { acknowledged, denials, faults } = await shift.ended;
  report.acknowledged += acknowledged;
  report.trouble(0, [...faults, ...denials]);
}

function allow(folder: string, isWritable: boolean): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), isWritable ? 0o644 : 0o444);
  chmodSync(folder, isWritable ? 0o755 : 0o555);
}
