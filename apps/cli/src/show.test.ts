import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const show = (...parameters: readonly string[]): ReturnType<typeof runSamorg> =>
  runSamorg(['show', ...parameters], { folder });

describe('samorg show', () => {
  it('tells a part in at most 80 columns', async () => {
    const told = await show('internal-trade', 'organisation.json', 'scenario-dissolve.json');
    expect([told.code, told.stderr]).toEqual([0, '']);
    expect(told.stdout).toMatch(/Summa +\d/);
    expect(told.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('gives the part as JSON', async () => {
    const told = await show('internal-trade', 'organisation.json', 'scenario-keep.json', '--json');
    expect(Object.keys(JSON.parse(told.stdout))).toEqual(['beforeOre', 'afterOre', 'pairs']);
  });

  it.each([
    ['reporting-lines', 'sv', /Överordnad chef: Förvaltningschef .* →/],
    ['reporting-lines', 'en', /Answers to: Driftnämnden Regionservice →/],
    ['review-list', 'sv', /^Granskningslista: 25 rader, 224 platser/],
    ['review-list', 'en', /Check: .*funded by internal sale/],
  ])('tells %s in at most 80 columns (%s)', async (part, language, expected) => {
    const told = await show(part, 'organisation.json', 'scenario-dissolve.json', '--language', language);
    expect([told.code, told.stderr]).toEqual([0, '']);
    expect(told.stdout).toMatch(expected);
    expect(told.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('gives reporting lines as JSON, of every unit when they are asked for', async () => {
    const files = ['organisation.json', 'scenario-dissolve.json'] as const;
    const [changed, all] = await Promise.all([
      show('reporting-lines', ...files, '--json'),
      show('reporting-lines', ...files, '--json', '--all'),
    ]).then((ended) => ended.map(({ stdout }) => JSON.parse(stdout)));
    expect(Object.keys(changed)).toEqual(['units', 'spans', 'unitsWithoutManager', 'managersWithoutUnit']);
    expect([changed.units.length, all.units.length]).toEqual([7, 42]);
    expect([changed.spans.length, all.spans.length]).toEqual([5, 15]);
  });

  it('gives the review list as JSON, and warns of managers above the limit that is set', async () => {
    const files = ['organisation.json', 'scenario-dissolve.json'] as const;
    const flagged = async (limit: string): Promise<number> => {
      const { stdout } = await show('review-list', ...files, '--json', '--span-limit', limit);
      const { rows } = JSON.parse(stdout) as { rows: { flags: string[] }[] };
      return rows.filter((row) => row.flags.includes('spanOverLimit')).length;
    };
    expect(await Promise.all([flagged('0'), flagged('9999')])).toEqual([25, 0]);
    const refused = await show('review-list', ...files, '--span-limit', 'many');
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--span-limit') });
  });

  it('tells when nothing moves', async () => {
    const other = { folder: join(folder, '..', 'halland-staff-functions-2022') };
    const files = ['organisation.json', 'scenario-review.json', '--language', 'en'] as const;
    expect((await runSamorg(['show', 'review-list', ...files], other)).stdout).toBe('No positions move.\n');
    const lines = (await runSamorg(['show', 'reporting-lines', ...files], other)).stdout;
    expect(lines).toMatch(/^No reporting lines change\.\n\nWithout a manager +Before +After\n/);
  });

  it('names the parts when there is none of the name', async () => {
    const told = await show('weather', 'organisation.json', 'scenario-keep.json');
    expect(told).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('internal-trade') });
  });
});
