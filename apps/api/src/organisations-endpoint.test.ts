import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const file = readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021', 'organisation.json'));

let api: RunningApi;
beforeAll(async () => {
  api = await runApi({ SAMORG_USER: '' });
});
afterAll(() => api.close());

const post = async (
  body: Uint8Array<ArrayBuffer>,
  query = '',
  headers: Record<string, string> = {},
): Promise<[number, Json]> => {
  const response = await fetch(`${api.address}/organisations${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'samorg-actor': 'Bo', 'accept-language': 'en', ...headers },
    body,
  });
  return [response.status, await response.json()];
};

describe('POST /organisations', () => {
  it('stores nothing for a wrong type, nobody, a broken file, or a revision that is no number', async () => {
    const cases: readonly (readonly [Uint8Array<ArrayBuffer>, string, Record<string, string>, number])[] = [
      [file, '', { 'content-type': 'text/plain' }, 415],
      [file, '', { 'samorg-actor': '' }, 401],
      [file.subarray(0, 4000), '', {}, 422],
      [new Uint8Array([0xc3, 0x28]), '', {}, 422],
      [file, '?expectedRevision=x', {}, 400],
    ];
    for (const [body, query, headers, status] of cases) expect((await post(body, query, headers))[0]).toBe(status);
    expect(await api.ask('{ organisations { total } }')).toEqual({ organisations: { total: 0 } });
  });

  it('stores nothing for a sender that gives up while the file is read', async () => {
    // White space takes time to read, as a large file would.
    const large = Buffer.concat([file, Buffer.alloc(30_000_000, ' ')]);
    await new Promise<void>((resolve) => {
      const headers = { 'content-type': 'application/json', 'samorg-actor': 'Bo', 'content-length': large.byteLength };
      const request = httpRequest(`${api.address}/organisations`, { method: 'POST', headers });
      request.on('error', () => {}).on('close', resolve);
      request.end(large, () => setTimeout(() => request.destroy(), 5));
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await api.ask('{ organisations { total } }')).toEqual({ organisations: { total: 0 } });
  });

  it('tells code, place and reason of a file that is cut off', async () => {
    const [, { errors }] = await post(file.subarray(0, 4000));
    expect(errors).toEqual([
      {
        code: 'notJson',
        refs: ['organisation'],
        message: expect.stringMatching(/^The organisation file is not valid JSON.*Line \d+, column \d+\.$/),
      },
    ]);
  });

  it('stores a file as it is, with a byte order mark too, and answers its id and revision', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file]);
    expect(await post(marked, '', { 'content-type': 'application/octet-stream' })).toEqual([
      201,
      { organisationId: 'halland-2021', revision: 1 },
    ]);
    const { organisation } = await api.ask('{ organisation(id: "halland-2021") { unitCount updatedBy } }');
    expect(organisation).toEqual({ unitCount: 41, updatedBy: 'Bo' });
  });

  it('replaces an organisation only over the revision that the author saw', async () => {
    const [status, { errors }] = await post(file);
    expect([status, errors[0].code, errors[0].refs]).toEqual([409, 'revisionConflict', ['halland-2021', '1']]);
    expect(await post(file, '?expectedRevision=1')).toEqual([201, { organisationId: 'halland-2021', revision: 2 }]);
  });

  it('takes a file that is larger than a GraphQL request may be', async () => {
    const padded = Buffer.concat([file, Buffer.alloc(3_000_000, ' ')]);
    expect((await post(padded, '?expectedRevision=2'))[0]).toBe(201);
  });
});
