import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../test/free-port.ts';
import { type RunningApi, runApi } from '../test/running-api.ts';

const read = '{ organisations { total } }';
const write = 'mutation { beginOrganisation(input: { legalEntityName: "Ny", budgetYear: 2027 }) { __typename } }';

/** A server that takes up every line and never says a word. */
let silent: Server;
beforeAll(async () => {
  silent = createServer((line) => line.on('error', () => {}).resume()).listen(0, '127.0.0.1');
  await once(silent, 'listening');
});
afterAll(() => silent.close());

describe.each([
  ['is not there', freePort, /cannot be reached: connect ECONNREFUSED/],
  ['says nothing', async () => portOf(silent), /cannot be reached: no answer/],
])('the API when its Neo4j server %s', (_, portOfServer, reason) => {
  let api: RunningApi;
  beforeAll(async () => {
    const server = `neo4j://127.0.0.1:${await portOfServer()}`;
    api = await runApi({ SAMORG_STORE: 'neo4j', NEO4J_URI: server, NEO4J_PASSWORD: 'mycket-hemligt' });
  }, 20_000);
  afterAll(() => api.close());

  it('lives and is not ready, and tells the reason in the log only', async () => {
    const [alive, ready] = await Promise.all(['livez', 'readyz'].map((path) => fetch(`${api.address}/${path}`)));
    expect([alive?.status, await alive?.text()]).toEqual([200, 'ok']);
    expect([ready?.status, ready?.headers.get('retry-after'), await ready?.text()]).toEqual([503, '2', 'unavailable']);
    expect(api.log()).toMatch(reason);
    expect(api.log()).not.toContain('mycket-hemligt');
  });

  it.each([read, write])(
    'answers %s within two seconds, with what happened, what is safe and what to do',
    async (query) => {
      const began = performance.now();
      const response = await fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(performance.now() - began).toBeLessThan(2000);
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(
              /når inte sitt datalager.*i säkert förvar\. Försök igen.*what is saved is safe/,
            ),
            extensions: { code: 'storeUnavailable' },
          },
        ],
      });
    },
  );

  it('takes no file, and says so', async () => {
    const response = await fetch(`${api.address}/organisations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021', 'organisation.json')),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'storeUnavailable' } }] });
  });
});

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}
