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

  it('names the parts when there is none of the name', async () => {
    const told = await show('weather', 'organisation.json', 'scenario-keep.json');
    expect(told).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('internal-trade') });
  });
});
