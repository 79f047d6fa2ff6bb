import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
});
afterAll(() => api.close());

const path = '/scenarios/halland-2021-start/report.pdf';
const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.address}${address}`, { headers });

describe('GET /scenarios/:id/report.pdf', () => {
  it('gives the scenario as a PDF whose name holds the version', async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="halland-2021-start-v1.pdf"');
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
  });

  it('has a tag, the same while nothing changes, and sends nothing again to who has it', async () => {
    const [first, second] = await Promise.all([get(path), get(path)]);
    const tag = first.headers.get('etag') ?? '';
    expect(second.headers.get('etag')).toBe(tag);
    expect((await get(`${path}?parts=overview`)).headers.get('etag')).not.toBe(tag);
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
  });

  it('gives parts, other years and English', async () => {
    const response = await get(`${path}?parts=overview&parts=rh-rs&language=en&year=2021`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('halland-2021-start-v1-en.pdf');
  });

  it.each([
    ['/scenarios/nobody/report.pdf', 404],
    ['/scenarios/%E0%A4%A/report.pdf', 404],
    ['/scenarios//report.pdf', 404],
    [`${path}?language=fr`, 400],
    [`${path}?year=in`, 400],
    [`${path}?parts=nobody`, 400],
  ])('answers %s with %i', async (address, status) => {
    expect((await get(address)).status).toBe(status);
  });

  it('answers to GET only', async () => {
    const response = await fetch(`${api.address}${path}`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });
});

describe('Scenario.paper', () => {
  const query = (rest: string): string => `{ scenario(id: "halland-2021-start") { paper${rest} {
    title fileName parts { id boardName } pages { number part format svg } } } }`;

  it('shows the same pages as SVG, and every part that there is', async () => {
    const { paper } = (await api.ask(query(''))).scenario;
    expect(paper.fileName).toBe('halland-2021-start-v1.pdf');
    expect(paper.parts).toEqual([
      { id: 'overview', boardName: null },
      { id: 'rh-rs', boardName: 'Regionstyrelsen' },
      { id: 'rh-dn-rgs', boardName: 'Driftnämnden Regionservice' },
    ]);
    expect(
      paper.pages.map(({ number, part, format }: { number: number; part: string; format: string }) => [
        number,
        part,
        format,
      ]),
    ).toEqual([
      [1, 'overview', 'A3_LANDSCAPE'],
      [2, 'rh-rs', 'A4_PORTRAIT'],
      [3, 'rh-dn-rgs', 'A4_PORTRAIT'],
    ]);
    expect(paper.pages[0].svg).toContain('Regiongemensam IT- och digitaliseringsfunktion');
  });

  it('shows the parts that are asked for', async () => {
    const { paper } = (await api.ask(query('(parts: ["rh-dn-rgs", "nobody"], language: en)'))).scenario;
    expect(paper.pages).toHaveLength(1);
    expect(paper.pages[0].svg).toContain('Page 1 (1)');
    expect(paper.parts).toHaveLength(3);
  });
});
