import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type FaultProxy, faultProxy, seededRandom } from '@samorg/testkit';
import { findPort, startApi } from '../api/api-process.ts';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import { type GraphqlCaller, graphqlCaller, untilReady } from '../outage/graphql-caller.ts';

const answerMs = 2000;
const backMs = 5000;

/** The API on a server that goes and comes back, in four ways in turn. */
export const outage: Figure = {
  id: 'H4',
  what: 'the line to Neo4j is stopped, reset, five seconds late or half open, in turn, while others read and write',
  expected: `every answer within ${answerMs / 1000} s: current, old and said to be so, or 503 with Retry-After; back within ${backMs / 1000} s; each write stored once`,
  counts: { ci: 30, deep: 300 },
  needsNeo4j: true,
  run: async (run) => {
    const { hostname, port } = new URL(run.neo4j?.uri ?? '');
    const proxy = await faultProxy({ host: hostname, port: Number(port || 7687) });
    const api = await startApi(await findPort(), {
      SAMORG_STORE: 'neo4j',
      SAMORG_STORE_NAME: `h4-${randomUUID()}`,
      NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
      NEO4J_USER: run.neo4j?.user ?? '',
      NEO4J_PASSWORD: run.neo4j?.password ?? '',
    });
    try {
      const found = await liveThrough(run, { proxy, call: graphqlCaller(api.port) });
      const crashed = api.hasEnded() ? [`seed ${run.seed}: the API ended: ${api.log().slice(-500)}`] : [];
      return { ...found, violations: [...found.violations, ...crashed] };
    } finally {
      if (!api.hasEnded()) await api.end('SIGTERM');
      await proxy.goDown().catch(() => {});
    }
  },
};

/** An outage: how it begins, and how it ends. */
interface Trouble {
  readonly name: string;
  readonly begin: (proxy: FaultProxy) => unknown;
  readonly end: (proxy: FaultProxy) => unknown;
}

const troubles: readonly Trouble[] = [
  { name: 'stopped', begin: (proxy) => proxy.goDown(), end: (proxy) => proxy.comeBack() },
  { name: 'reset', begin: (proxy) => proxy.resetLines(), end: (proxy) => proxy.resetLines() },
  { name: 'late', begin: (proxy) => proxy.setMood({ lateMs: 5000 }), end: (proxy) => proxy.setMood('well') },
  { name: 'half open', begin: (proxy) => proxy.setMood('halfOpen'), end: (proxy) => proxy.setMood('well') },
];

const organisationId = 'halland-2021';
const scenarioId = 'halland-2021-start';
const readKnown = `{ organisation(id: "${organisationId}") { name revision staleSince } scenario(id: "${scenarioId}") { version } }`;

async function liveThrough(
  { count, seed, progress }: FigureRun,
  { proxy, call }: { readonly proxy: FaultProxy; readonly call: GraphqlCaller },
): Promise<FigureOutcome> {
  const random = seededRandom(seed);
  const violations: string[] = [];
  const slowest = { answerMs: 0, backMs: 0 };
  let answers = 0;
  let old = 0;
  await untilReady(call, 60_000);
  await call.graphql(`mutation { openExample(id: "${organisationId}") { __typename } }`);
  let version = await versionOf(call);
  for (let cycle = 0; cycle < count; cycle += 1) {
    const trouble = troubles[cycle % troubles.length] ?? { name: '', begin: () => {}, end: () => {} };
    const wrong = (what: string): void =>
      void violations.push(`seed ${seed}, cycle ${cycle} (${trouble.name}): ${what}`);
    const key = `h4-${seed}-${cycle}`;
    const write = `mutation { addChange(scenarioId: "${scenarioId}", expectedVersion: ${version}, change: { renameUnit: {
      unitId: "rh-it", name: "IT ${cycle}", effectiveDate: "2021-10-01" } }) { __typename } }`;
    await call.graphql(readKnown);
    await trouble.begin(proxy);
    for (
      const end = performance.now() + random.between(600, 1500);
      performance.now() < end;
      await pause(random.below(120))
    ) {
      const replies = await Promise.all([
        call.graphql(readKnown),
        call.graphql(`{ organisation(id: "nobody-${cycle}") { id } }`),
        call.graphql(write, key),
      ]);
      for (const [at, reply] of replies.entries()) {
        answers += 1;
        slowest.answerMs = Math.max(slowest.answerMs, reply.ms);
        if (reply.ms > answerMs) wrong(`an answer took ${Math.round(reply.ms)} ms`);
        if (reply.status !== 200 && reply.status !== 503) wrong(`status ${reply.status}: ${reply.text.slice(0, 200)}`);
        if (reply.status === 503 && (reply.retryAfter === null || !/"code":"store/.test(reply.text))) {
          wrong(`a 503 without Retry-After or code: ${reply.text.slice(0, 200)}`);
        }
        if (at === 0 && reply.status === 200 && reply.staleSince !== null) {
          old += 1;
          if (!reply.text.includes('"name":"Region Halland')) wrong(`an old answer of something else: ${reply.text}`);
        }
      }
      if (replies[0]?.status !== 200) wrong(`what was in memory was not shown: ${replies[0]?.text}`);
    }
    await trouble.end(proxy);
    const back = await untilReady(call, 30_000);
    slowest.backMs = Math.max(slowest.backMs, back);
    if (back > backMs) wrong(`back after ${Math.round(back)} ms`);
    const repeated = await call.graphql(write, key);
    if (!repeated.text.includes('ScenarioSaved')) wrong(`the repeated write: ${repeated.status} ${repeated.text}`);
    const now = await versionOf(call);
    if (now !== version + 1) wrong(`version ${now} after one write on version ${version}`);
    version = now;
    progress(cycle + 1);
  }
  const measured = `${count} outages, ${answers} answers in them, ${old} old ones; slowest answer ${Math.round(slowest.answerMs)} ms, slowest return ${Math.round(slowest.backMs)} ms`;
  return { violations, measured };
}

async function versionOf(call: GraphqlCaller): Promise<number> {
  const { text } = await call.graphql(`mutation { undoScenario(scenarioId: "${scenarioId}", expectedVersion: -1) {
    ... on VersionConflict { currentVersion } } }`);
  return Number(/"currentVersion":(\d+)/.exec(text)?.[1]);
}
