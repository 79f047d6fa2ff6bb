import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { faultProxy } from '@samorg/testkit';
import { findPort, startApi } from '../api/api-process.ts';
import type { Figure, FigureRun, Neo4jAddress } from '../figure.ts';
import { graphqlCaller, untilReady } from '../outage/graphql-caller.ts';

const answerMs = 2000;
const backMs = 5000;

/** The API before its server, with a wrong password, and at a server of another kind. */
export const startOrder: Figure = {
  id: 'H5',
  what: 'the API is started before Neo4j, with a wrong password, and at a server that is no Neo4j',
  expected:
    '/livez 200, /readyz 503 with the reason in the log only, GraphQL 503; connected within 5 s when the server comes',
  counts: { ci: 3, deep: 30 },
  needsNeo4j: true,
  run: async ({ count, seed, neo4j, progress }: FigureRun) => {
    if (neo4j === null) throw new Error('needs Neo4j');
    const violations: string[] = [];
    const returns: number[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      for (const begin of beginnings) {
        const found = await begin(neo4j);
        if (found.backMs !== null) returns.push(found.backMs);
        violations.push(...found.wrong.map((what) => `seed ${seed}, turn ${turn}: ${what}`));
      }
      progress(turn + 1);
    }
    const slowest = Math.round(Math.max(...returns));
    return {
      violations,
      measured: `${count} times three beginnings; connected ${slowest} ms after the server came, at most`,
    };
  },
};

interface Beginning {
  readonly wrong: readonly string[];
  readonly backMs: number | null;
}

const beginnings: readonly ((neo4j: Neo4jAddress) => Promise<Beginning>)[] = [beforeServer, wrongPassword, noNeo4j];

async function beforeServer(neo4j: Neo4jAddress): Promise<Beginning> {
  const { hostname, port } = new URL(neo4j.uri);
  const proxy = await faultProxy({ host: hostname, port: Number(port || 7687) });
  await proxy.goDown();
  const found = await startAt({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` }, /ECONNREFUSED/, () =>
    proxy.comeBack(),
  );
  await proxy.goDown();
  return found;
}

function wrongPassword(neo4j: Neo4jAddress): Promise<Beginning> {
  return startAt({ ...neo4j, password: 'fel-lösenord' }, /user and the password|too many wrong passwords/, null);
}

async function noNeo4j(neo4j: Neo4jAddress): Promise<Beginning> {
  const other = createServer((line) => {
    line.on('error', () => {}).once('data', () => line.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const found = await startAt({ ...neo4j, uri: `bolt://127.0.0.1:${port}` }, /store unavailable/, null);
  other.close();
  return found;
}

async function startAt(neo4j: Neo4jAddress, reason: RegExp, come: (() => Promise<void>) | null): Promise<Beginning> {
  const wrong: string[] = [];
  const api = await startApi(await findPort(), {
    SAMORG_STORE: 'neo4j',
    SAMORG_STORE_NAME: `h5-${randomUUID()}`,
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
  });
  const call = graphqlCaller(api.port);
  try {
    const [alive, ready, asked] = [
      await call.get('/livez'),
      await call.get('/readyz'),
      await call.graphql('{ organisations { total } }'),
    ];
    if (alive.status !== 200) wrong.push(`/livez ${alive.status}`);
    if (ready.status !== 503 || ready.text !== 'unavailable') wrong.push(`/readyz ${ready.status} ${ready.text}`);
    if (asked.status !== 503 || asked.retryAfter === null) wrong.push(`GraphQL ${asked.status} ${asked.text}`);
    if (asked.ms > answerMs) wrong.push(`GraphQL answered after ${Math.round(asked.ms)} ms`);
    if (!reason.test(api.log())) wrong.push(`the reason is not in the log: ${api.log()}`);
    if (api.log().includes(neo4j.password)) wrong.push('the password is in the log');
    if (come === null) return { wrong, backMs: null };
    await come();
    const back = await untilReady(call, 30_000);
    if (back > backMs) wrong.push(`connected after ${Math.round(back)} ms`);
    return { wrong, backMs: back };
  } finally {
    await api.end('SIGTERM');
  }
}
