import { type ApiClient, apiClient, memberOf } from '../api/api-client.ts';
import { type ApiProcess, findPort, startApi } from '../api/api-process.ts';
import { openDesk } from './desk.ts';
import type { Kills } from './killed-api.ts';
import { type Lane, LaneReport } from './lane.ts';

const look = `query ($organisation: ID!) {
  organisation(id: $organisation) { revision scenarios { id version toleranceOre } } }`;

/**
 * Writes through one of two APIs on the same store, in turn, and reads through the other as soon as the write is answered: it must show
 * all that was acknowledged so far.
 */
export async function readElsewhere(lane: Lane, { kills: rounds, done }: Kills): Promise<LaneReport> {
  const report = new LaneReport(lane.name);
  const pairs: { readonly process: ApiProcess; readonly api: ApiClient }[] = [];
  for (let at = 0; at < 2; at += 1) {
    const port = await findPort();
    pairs.push({ process: await startApi(port, lane.environment), api: apiClient(port) });
  }
  const [one, other] = pairs.map(({ api }) => api);
  if (one === undefined || other === undefined) throw new Error('there are two APIs');
  const { desk, writers } = await openDesk(one, lane.name);
  for (let round = 0; round < rounds; round += 1) {
    const [writing, reading] = round % 2 === 0 ? [one, other] : [other, one];
    const written = await writers[round % writers.length]?.write(writing);
    if (written?.kind === 'acknowledged') report.acknowledged += 1;
    else if (written?.kind !== 'conflict') report.trouble(round, [`the write: ${JSON.stringify(written)}`]);
    const reply = await reading.ask(look, { organisation: desk.organisationId });
    if (reply.kind === 'lost') report.trouble(round, [`the read is lost: ${reply.reason}`]);
    else report.trouble(round, notSeen(desk.ledger.acknowledged, desk.organisationId, reply.body));
    done();
  }
  for (const { process, api } of pairs) {
    api.close();
    await process.end('SIGTERM');
  }
  return report;
}

/** Journals whose last acknowledged number is not the one that was read. */
function notSeen(acknowledged: ReadonlyMap<string, string>, organisationId: string, body: unknown): string[] {
  const read = memberOf(body, 'data', 'organisation');
  const scenarios = memberOf(read, 'scenarios');
  const seen = new Map<string, unknown>([[organisationId, memberOf(read, 'revision')]]);
  for (const scenario of Array.isArray(scenarios) ? scenarios : []) {
    seen.set(String(memberOf(scenario, 'id')), memberOf(scenario, 'version'));
  }
  const last = new Map<string, number>();
  for (const place of acknowledged.keys()) {
    const [journal = '', number = ''] = place.split(' @ ');
    last.set(journal, Math.max(last.get(journal) ?? 0, Number(number)));
  }
  return [...last].flatMap(([journal, number]) =>
    seen.get(journal) === number ? [] : [`${journal} is at ${number} and reads as ${seen.get(journal)}`],
  );
}
