import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const explain = (scenario: string, ...parameters: readonly string[]): ReturnType<typeof runSamorg> =>
  runSamorg(['explain', 'organisation.json', `scenario-${scenario}.json`, ...parameters], { folder });

describe('samorg explain', () => {
  it('tells value, rule, terms and sources in at most 80 columns', async () => {
    const told = await explain('dissolve', 'years/2021/boards/rh-rs/exact/structural');
    expect([told.code, told.stderr]).toEqual([0, '']);
    expect(told.stdout).toMatch(/55\u00a0110,75\u00a0tkr = 5\u00a0511\u00a0075\u00a0000 öre\nRegel: /);
    expect(told.stdout).toMatch(/IT- och teleservice.* c2 +2021-10-01 +1\/4 +180\u00a0625\u00a0000\n/);
    expect(told.stdout).toMatch(/Summa +5\u00a0511\u00a0075\u00a0000\n/);
    expect(told.stdout).toContain('Källor:\n  docs/format.md, Figures of a year\n');
    expect(told.stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('tells what can be opened in turn, and whether a test holds', async () => {
    const told = await explain('dissolve', 'failedConditions/3/2021/rh-rs', '--language', 'en');
    expect(told.stdout).toContain('Holds: yes');
    expect(told.stdout).toContain('Can be opened in turn:\n  years/2021/boards/rh-rs/exact/structural\n');
  });

  it('tells fractions whole, and what is not known', async () => {
    const ceiling = await runSamorg(
      ['explain', 'organisation.json', 'scenario-five.json', 'target/ceilingOre', '--language', 'en'],
      { folder: join(folder, '..', 'halsingland-it-2026') },
    );
    expect(ceiling.stdout).toMatch(/−1,283,137,377 3\/5\n/);
    expect(ceiling.stdout).toMatch(/rounding +−2\/5\n/);
    const undecided = await explain('dissolve', 'years/2021/boards/rh-rs/decidedAdjustmentOre');
    expect(undecided.stdout).toMatch(/^years\/2021\/boards\/rh-rs\/decidedAdjustmentOre\ninte känt\n/);
  });

  it('gives the explanation as JSON', async () => {
    const told = await explain('keep', 'moved/withUnits/headcount', '--json');
    const { value, terms }: { value: number; terms: { amount: number }[] } = JSON.parse(told.stdout);
    expect(terms.reduce((sum, term) => sum + term.amount, 0)).toBe(value);
  });

  it('lists every address when no figure is given', async () => {
    const told = await explain('keep');
    expect(told.stdout.split('\n')).toContain('fullYear/boards/rh-rs/movedDirectCostOre');
    const asJson = await explain('keep', '--json');
    expect(JSON.parse(asJson.stdout)).toEqual(told.stdout.trimEnd().split('\n'));
  });

  it('names the nearest figure when there is none at the address', async () => {
    const told = await explain('keep', 'years/2021/boards/rh-rs/needAfter');
    expect(told).toMatchObject({ code: 2, stdout: '' });
    expect(told.stderr).toContain('Närmast: years/2021/boards/rh-rs/needAfterOre');
  });

  it('wants two files and at most one figure', async () => {
    const told = await explain('keep', 'a', 'b');
    expect(told).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('[SIFFRA/FIGURE]') });
  });
});
