import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { apiClient } from '../api/api-client.ts';
import { type ApiProcess, findPort, startApi } from '../api/api-process.ts';
import { openDesk, type StaffedDesk } from './desk.ts';
import type { Kills } from './killed-api.ts';
import { LaneReport } from './lane.ts';
import { beginShift } from './shift.ts';
import { sqliteLane } from './sqlite-lane.ts';

/** Room enough for whatever is written here, pages. */
const plenty = 100_000;
/** The most pages that are left at a point. */
const mostRoom = 40;
const roundsPerLook = 10;

/**
 * Lets clients write through one API until its data file may not grow any more, gives it room again and lets each write once; again and
 * again, with another number of pages left each time. A full store says so, stores nothing of it, is read all the same, and goes on.
 */
export async function fillStore(folder: string, { kills: points, random, done }: Kills): Promise<LaneReport> {
  const lane = sqliteLane('full', folder);
  const report = new LaneReport(lane.name);
  const room = join(folder, 'room');
  const before = join(import.meta.dirname, '..', 'api', 'little-room.ts');
  const port = await findPort();
  const process = await startApi(port, { ...lane.environment, SAMORG_ROOM: room }, { before });
  const api = apiClient(port);
  let staffed: StaffedDesk | null = null;
  for (let point = 0; point < points; point += 1) {
    staffed ??= await openDesk(api, `full-${point}`);
    await giveRoom(process, room, random.below(mostRoom + 1));
    const filling = await beginShift(api, staffed.writers).ended;
    report.trouble(point, filling.faults);
    const wrong = filling.denials.filter((code) => code !== 'storeFull');
    if (wrong.length > 0) report.trouble(point, [`a full store says ${wrong.join(' ')}`]);
    if (filling.denials.length < staffed.writers.length)
      report.trouble(point, ['a writer was not told that it is full']);
    for (const writer of staffed.writers) report.trouble(point, await writer.resume(api));
    await giveRoom(process, room, plenty);
    const shift = beginShift(api, staffed.writers);
    shift.stop();
    const { acknowledged, denials, faults } = await shift.ended;
    report.trouble(point, [...faults, ...denials.map((code) => `there is room again and it says ${code}`)]);
    report.acknowledged += filling.acknowledged + acknowledged;
    if (process.hasEnded()) throw new Error(`the API ended with its room: ${process.log()}`);
    if ((point + 1) % roundsPerLook === 0 || point + 1 === points) {
      await report.look(lane, staffed, point);
      staffed = null;
    }
    done();
  }
  api.close();
  const { code } = await process.end('SIGTERM');
  if (code !== 0) report.trouble(points, [`the API ended with ${code}`]);
  return report;
}

async function giveRoom(process: ApiProcess, file: string, pages: number): Promise<void> {
  writeFileSync(file, String(pages));
  const told = process.log().split('room for').length;
  process.tell('SIGUSR2');
  while (process.log().split('room for').length === told) {
    if (process.hasEnded()) throw new Error(`the API ended: ${process.log()}`);
    await setTimeout(1);
  }
}
