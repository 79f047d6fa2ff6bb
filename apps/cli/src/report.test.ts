import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
let drawer = '';
beforeAll(async () => {
  drawer = await mkdtemp(join(tmpdir(), 'samorg-report-'));
});
afterAll(() => rm(drawer, { recursive: true }));

const report = (...parameters: readonly string[]): ReturnType<typeof runSamorg> =>
  runSamorg(['report', 'organisation.json', 'scenario-dissolve.json', ...parameters], { folder });

describe('samorg report', () => {
  it('writes a PDF, and never over another file', async () => {
    const path = join(drawer, 'halland.pdf');
    expect(await report('--out', path)).toEqual({ code: 0, stdout: '', stderr: '' });
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const again = await report('--out', path);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('finns redan');
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  it.each([
    [[], 'Ange --out FIL.pdf'],
    [['--out', 'x.pdf', '--year', 'i fjol'], 'inget årtal'],
    [['--out', join('nowhere', 'x.pdf')], 'går inte att skriva (ENOENT)'],
  ])('says what is wrong with %j', async (parameters, message) => {
    const told = await report(...parameters);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(message);
  });
});
