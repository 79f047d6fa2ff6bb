import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../test/free-port.ts';
import { runApi } from '../test/running-api.ts';

const main = join(import.meta.dirname, 'main.ts');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samorg-main-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the API until it ends, and gives its exit code and what it wrote to stderr. */
function ended(environment: Readonly<Record<string, string>>): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main],
      { env: { ...process.env, SAMORG_DATA: folder, ...environment } },
      (_error, _stdout, stderr) => resolve({ code: child.exitCode, stderr }),
    );
  });
}

describe('node apps/api/src/main.ts', () => {
  it('ends with one line and 2 at a setting that cannot be used', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const takenPort = typeof address === 'object' && address !== null ? String(address.port) : '';
    const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
      [{ SAMORG_API_PORT: 'abc' }, /^SAMORG_API_PORT="abc" är ingen port/],
      [{ SAMORG_API_PORT: '0' }, /^SAMORG_API_PORT="0"/],
      [{ SAMORG_API_PORT: takenPort }, new RegExp(`^Port ${takenPort} .*EADDRINUSE.*SAMORG_API_PORT`)],
      [
        { SAMORG_API_PORT: String(await freePort()), SAMORG_DATA: file },
        /^Datamappen .*file går inte att använda.*SAMORG_DATA/,
      ],
      [{ SAMORG_STORE: 'postgres' }, /^SAMORG_STORE är sqlite .* or neo4j/],
      [{ SAMORG_STORE: 'neo4j', NEO4J_URI: '' }, /^NEO4J_URI saknas/],
      [
        { SAMORG_STORE: 'neo4j', NEO4J_URI: 'http://h', NEO4J_PASSWORD: 'x' },
        /^NEO4J_URI är ingen adress.*neo4j:\/\/HOST/,
      ],
      [{ SAMORG_STORE: 'neo4j', NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: '' }, /^NEO4J_PASSWORD saknas/],
    ];
    for (const [environment, line] of cases) {
      const { code, stderr } = await ended(environment);
      expect(stderr).toMatch(line);
      expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    }
    taken.close();
  }, 30_000);

  it('makes its data folder, and reads an empty setting as not set', async () => {
    const api = await runApi({ SAMORG_USER: '', SAMORG_DATA: join(folder, 'new', 'below') });
    expect(await api.ask('{ actor { name } organisations { total } }')).toEqual({
      actor: null,
      organisations: { total: 0 },
    });
    await api.close();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what it is doing at %s and ends with 0', async (signal) => {
    const port = await freePort();
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, SAMORG_DATA: join(folder, signal), SAMORG_API_PORT: String(port), SAMORG_USER: 'Astrid' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await once(child.stderr, 'data');
    const answer = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { openExample(id: "halland-2021") { __typename } }' }),
    }).then((response) => response.json());
    // The request must have reached the API before it is told to stop.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const exit = once(child, 'exit');
    child.kill(signal);
    expect(await answer).toEqual({ data: { openExample: { __typename: 'ExampleOpened' } } });
    expect(await exit).toEqual([0, null]);
  });
});
