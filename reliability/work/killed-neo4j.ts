import { setTimeout } from 'node:timers/promises';
import type { Neo4jServer } from '../../tools/neo4j/start-neo4j.ts';
import { type ApiClient, apiClient } from '../api/api-client.ts';
import { findPort, startApi } from '../api/api-process.ts';
import { openDesk } from './desk.ts';
import { type Kills, latestKillMs } from './killed-api.ts';
import { LaneReport } from './lane.ts';
import { neo4jLane } from './neo4j-lane.ts';
import { beginShift } from './shift.ts';

/** How long an API may take to answer again when its server is back. */
const patienceMs = 30_000;

/**
 * Lets clients write through one API, kills its Neo4j server some milliseconds after the first answer and starts the server again. The
 * API lives on; when it answers again each client looks what became of its last write, and all that is stored is read.
 */
export async function killNeo4j(server: Neo4jServer, { kills, random, done }: Kills): Promise<LaneReport> {
  const lane = neo4jLane('killed-server', server);
  const report = new LaneReport(lane.name);
  const port = await findPort();
  const process = await startApi(port, lane.environment);
  const api = apiClient(port);
  const staffed = await openDesk(api, lane.name);
  for (let kill = 0; kill < kills; kill += 1) {
    const shift = beginShift(api, staffed.writers);
    await shift.underWay;
    await setTimeout(random.below(latestKillMs + 1));
    const end = server.kill();
    shift.stop();
    await end;
    const { acknowledged, faults } = await shift.ended;
    report.trouble(kill, faults);
    if (acknowledged === 0) report.trouble(kill, ['nothing was acknowledged']);
    report.acknowledged += acknowledged;
    await server.startAgain();
    if (process.hasEnded()) throw new Error(`the API ended with its server: ${process.log()}`);
    await untilReady(api);
    for (const writer of staffed.writers) report.trouble(kill, await writer.resume(api));
    await report.look(lane, staffed, kill);
    done();
  }
  api.close();
  await process.end('SIGTERM');
  return report;
}

async function untilReady(api: ApiClient): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await api.isReady())) {
    if (performance.now() > deadline) throw new Error('the API did not find its server again');
    await setTimeout(100);
  }
}
