import { randomUUID } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type ApiClient, apiClient } from '../api/api-client.ts';
import { type ApiProcess, findPort, startApi } from '../api/api-process.ts';
import { checkHistory } from '../editors/check-history.ts';
import type { Event } from '../editors/event.ts';
import { liveHistory } from '../editors/live-history.ts';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';

const clients = 8;
const operations = 250;

const claim = {
  what: `${clients} editors, ${operations} operations each, on one organisation and two scenarios; every other history through two APIs, half of them mostly reading`,
  expected: '0 lost updates, numbers without a gap, no answer older than what was known, every conflict true',
};

/** Editors at once on the embedded store. */
export const twoEditorsOnSqlite: Figure = {
  ...claim,
  id: 'C1a',
  what: `${claim.what} (SQLite)`,
  counts: { ci: 20, deep: 500 },
  needsNeo4j: false,
  run: (run) =>
    letEditorsWork(run, { environment: { SAMORG_STORE: 'sqlite', SAMORG_DATA: join(run.folder, 'data') }, staleMs: 0 }),
};

/** Editors at once on a Neo4j server. */
export const twoEditorsOnNeo4j: Figure = {
  ...claim,
  id: 'C1b',
  what: `${claim.what} (Neo4j)`,
  counts: { ci: 20, deep: 500 },
  needsNeo4j: true,
  run: (run) =>
    letEditorsWork(run, {
      environment: {
        SAMORG_STORE: 'neo4j',
        SAMORG_STORE_NAME: `c1-${randomUUID()}`,
        NEO4J_URI: run.neo4j?.uri ?? '',
        NEO4J_USER: run.neo4j?.user ?? '',
        NEO4J_PASSWORD: run.neo4j?.password ?? '',
      },
      staleMs: 250,
    }),
};

interface Editing {
  readonly environment: Readonly<Record<string, string>>;
  /** How long one API may show what another has changed since. */
  readonly staleMs: number;
}

async function letEditorsWork(
  { count, seed, folder, progress }: FigureRun,
  { environment, staleMs }: Editing,
): Promise<FigureOutcome> {
  const processes: ApiProcess[] = [];
  const apis: ApiClient[] = [];
  for (let at = 0; at < 2; at += 1) {
    const api = await startApi(await findPort(), environment);
    processes.push(api);
    apis.push(apiClient(api.port));
  }
  const violations: string[] = [];
  const sums = { told: 0, stored: 0, conflict: 0, refused: 0, failed: 0 };
  try {
    for (let history = 0; history < count; history += 1) {
      const plan = {
        seed: seed * 100_000 + history,
        clients,
        operations,
        readsOfTen: history % 4 < 2 ? 3 : 8,
        name: `o-${seed}-${history}`,
      };
      const working = history % 2 === 0 ? apis.slice(0, 1) : apis;
      const rules = { staleMs: working.length === 1 ? 0 : staleMs };
      const events = await liveHistory(working, plan);
      const found = [...events].flatMap(([journal, told]) =>
        checkHistory(told, rules).map((fault) => `${journal}: ${fault}`),
      );
      const all = [...events.values()].flat();
      const kept = keepHistory(all, join(folder, `history-${plan.name}.jsonl`), found.length > 0);
      violations.push(
        ...found.map((fault) => `seed ${seed}, history ${history} (${kept}): ${fault}${logged(fault, processes)}`),
      );
      for (const event of all) count1(sums, event);
      progress(history + 1);
    }
  } finally {
    for (const api of apis) api.close();
    for (const api of processes) await api.end('SIGTERM');
  }
  const measured = `${sums.stored} stored, ${sums.conflict} conflicts, ${sums.refused} refused, ${sums.told} reads`;
  return { violations, measured };
}

/** What the log of an API says of a fault that was told by its id. */
function logged(fault: string, processes: readonly ApiProcess[]): string {
  const id = /"id":"([0-9a-f]{8})"/.exec(fault)?.[1];
  if (id === undefined) return '';
  const lines = processes.flatMap((api) => api.log().split('\n')).filter((line) => line.includes(id));
  return ` – ${lines.join(' ')}`;
}

function count1(sums: Record<string, number>, { request, answer }: Event): void {
  const kind = answer.kind === 'told' && request.kind === 'write' ? 'stored' : answer.kind;
  sums[kind] = (sums[kind] ?? 0) + 1;
}

/** Writes a history as lines of JSON; one that is wrong is kept where it outlives the run. */
function keepHistory(events: readonly Event[], file: string, isWrong: boolean): string {
  writeFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  if (!isWrong) return file;
  const kept = join(tmpdir(), `samorg-${Date.now()}-${basename(file)}`);
  copyFileSync(file, kept);
  return kept;
}
