import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

const nested = (levels: number): string =>
  `{ organisation(id: "x") { unit(id: "u") ${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)} } }`;

const children = (pages: readonly number[]): string =>
  pages.reduceRight((inner, first) => `children(first: ${first}) { items { ${inner} } }`, 'id');

describe('limits of one operation', () => {
  it('lets through what is at a limit and refuses one more, naming the measure', async () => {
    const allowed = [
      nested(9),
      `{ ${manyAliases(10)} }`,
      `{ organisation(id: "x") { unit(id: "u") { ${children([90, 54])} } } }`,
    ];
    for (const query of allowed) expect((await api.post({ query })).body.errors, query).toBeUndefined();
    const refused = [
      ['depth', nested(10)],
      ['rootFields', `{ ${manyAliases(11)} }`],
      ['aliases', `{ organisation(id: "x") { ${Array.from({ length: 16 }, (_, at) => `a${at}: name`).join(' ')} } }`],
      ['cost', `{ organisation(id: "x") { unit(id: "u") { ${children([90, 55])} } } }`],
      [
        'directives',
        `{ organisation(id: "x") { name ${'@include(if: true) @skip(if: false) '.repeat(1)} ${Array.from({ length: 26 }, () => '... on Organisation @include(if: true) @skip(if: false) { id }').join(' ')} } }`,
      ],
    ] as const;
    for (const [measure, query] of refused) {
      const { status, body } = await api.post({ query });
      expect([measure, status, body.errors?.[0].extensions]).toMatchObject([
        measure,
        400,
        { code: 'QUERY_TOO_LARGE', measure },
      ]);
    }
  });

  it('counts a fragment as often as it is spread', async () => {
    const fragments = Array.from(
      { length: 13 },
      (_, at) => `fragment F${at} on Unit { a${at}: parent { ...F${at + 1} } }`,
    );
    const query = `{ organisation(id: "x") { unit(id: "u") { ...F0 } } } ${fragments.join(' ')} fragment F13 on Unit { id }`;
    expect((await api.post({ query })).body.errors[0].extensions).toMatchObject({ measure: 'depth' });
  });

  it('refuses more than 2000 tokens before parsing them', async () => {
    const { status, body } = await api.post({ query: `{ organisation(id: "x") { ${'id '.repeat(2000)} } }` });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it('refuses a page that is longer than 200 or shorter than 1', async () => {
    for (const first of [0, -1, 201]) {
      const { body } = await api.post({ query: `{ organisations(first: ${first}) { total } }` });
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('what the schema tells strangers', () => {
  it('tells nothing by introspection and suggests no names', async () => {
    const introspection = await api.post({ query: '{ __schema { types { name } } }' });
    expect(introspection.body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const misspelt = await api.post({ query: '{ organisatons { total } }' });
    expect(misspelt.body.errors[0].message).not.toMatch(/mean|organisations/);
  });

  it('gives no stack trace and keeps plain data plain', async () => {
    const { body } = await api.post({ query: '{ __proto__: organisations { total } constructor: examples { id } }' });
    expect(JSON.stringify(body)).not.toMatch(/stacktrace|node_modules/);
    expect(Object.keys(body.data)).toEqual(['__proto__', 'constructor']);
  });
});

describe('HTTP', () => {
  const body = JSON.stringify({ query: 'mutation { openExample(id: "halland-2021") { __typename } }' });
  const send = async (path: string, init: RequestInit): Promise<[number, string | undefined]> => {
    const response = await fetch(`${api.address}${path}`, init);
    const answer: Json = response.headers.get('content-type')?.includes('json')
      ? await response.json()
      : await response.text();
    return [response.status, answer.errors?.[0]?.extensions?.code];
  };
  const json = { 'content-type': 'application/json' };

  it('turns down every request that is not one JSON operation for this machine, and stores nothing', async () => {
    const cases: readonly (readonly [string, RequestInit, number, string | undefined])[] = [
      ['/graphql', { method: 'GET' }, 405, 'METHOD_NOT_ALLOWED'],
      [
        `/graphql?query=${encodeURIComponent('mutation{openExample(id:"halland-2021"){__typename}}')}`,
        { method: 'GET' },
        405,
        'METHOD_NOT_ALLOWED',
      ],
      ['/graphql', { method: 'PUT', headers: json, body }, 405, 'METHOD_NOT_ALLOWED'],
      ['/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      [
        '/graphql',
        { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body },
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      [
        '/graphql',
        { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-16' }, body },
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      ['/graphql', { method: 'POST', headers: json, body: new Uint8Array([0xff, 0xfe, 0x7b]) }, 400, 'BAD_REQUEST'],
      ['/graphql', { method: 'POST', headers: json, body: body.slice(0, -5) }, 400, 'BAD_REQUEST'],
      ['/graphql', { method: 'POST', headers: json, body: `[${body},${body}]` }, 400, 'BAD_REQUEST'],
      ['/graphql', { method: 'POST', headers: { ...json, origin: 'https://example.org' }, body }, 403, 'FORBIDDEN'],
      ['/graphql', { method: 'POST', headers: json, body: ' '.repeat(1_000_001) }, 413, 'PAYLOAD_TOO_LARGE'],
      ['/', { method: 'GET' }, 404, 'NOT_FOUND'],
    ];
    for (const [path, init, status, code] of cases)
      expect(await send(path, init), `${init.method} ${path}`).toEqual([status, code]);
    expect(await api.ask('{ organisations { total } }')).toEqual({ organisations: { total: 0 } });
  });

  it('takes a body of 1 MB to the byte', async () => {
    const query = JSON.stringify({ query: '{ actor { name } }' });
    const [status] = await send('/graphql', { method: 'POST', headers: json, body: query.padEnd(1_000_000) });
    expect(status).toBe(200);
  });

  it('turns down a name that only resolves to this machine', async () => {
    const reply = await raw(
      'POST /graphql HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
    );
    expect(reply).toMatch(/^HTTP\/1.1 403 /);
  });

  it('cuts off a body without end once it is too large, and goes on serving others', async () => {
    const chunk = `186a0\r\n${' '.repeat(100_000)}\r\n`;
    const reply = await raw(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(11)}`,
    );
    expect(reply).toMatch(/^HTTP\/1.1 413 /);
    expect((await fetch(`${api.address}/livez`)).status).toBe(200);
  });

  it('is live and ready', async () => {
    for (const path of ['/livez', '/readyz']) {
      const response = await fetch(api.address + path);
      expect([response.status, await response.text()]).toEqual([200, 'ok']);
    }
  });

  /** What comes back first on a line of its own. */
  async function raw(text: string): Promise<string> {
    const { hostname, port } = new URL(api.address);
    const socket = connect(Number(port), hostname).setEncoding('latin1');
    socket.write(text);
    const [first] = await once(socket, 'data');
    socket.destroy();
    return first;
  }
});

function manyAliases(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}: actor { name }`).join(' ');
}
