import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const expected = JSON.parse(readFileSync(join(folder, 'expected-dissolve.json'), 'utf8')).result;
const samorg = (...parameters: readonly string[]): ReturnType<typeof runSamorg> => runSamorg(parameters, { folder });
const [keep, dissolve] = ['scenario-keep.json', 'scenario-dissolve.json'];

let temporary = '';
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'samorg-compare-'));
});
afterAll(() => rmSync(temporary, { recursive: true }));

/** The organisation of Halland put otherwise. */
function organisationWith(change: (file: { units: Record<string, unknown>[] }) => void): string {
  const file = JSON.parse(readFileSync(join(folder, 'organisation.json'), 'utf8'));
  change(file);
  const path = join(temporary, 'newer.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

describe('samorg compare', () => {
  it('tells the present beside a scenario as the evaluation does', async () => {
    const { code, stdout, stderr } = await samorg('compare', 'organisation.json', '-', dissolve, '--json');
    expect([code, stderr]).toEqual([0, '']);
    const told = JSON.parse(stdout);
    expect(told.moved).toEqual(expected.moved);
    expect(told.employerChange).toEqual(expected.employerChange);
    expect(told.placements).toEqual(expected.placements.filter((row: { status: string }) => row.status !== 'kept'));
    expect(told.metrics.b).toMatchObject({ verdict: expected.verdict, warnings: expected.warnings.length });
    expect(told.boards.map((row: { boardId: string }) => row.boardId)).toEqual(
      expected.years[0].boards.map((row: { boardId: string }) => row.boardId),
    );
  });

  it('tells two scenarios in at most 80 columns, in either language', async () => {
    for (const [language, head] of [
      ['sv', 'Nyckeltal'],
      ['en', 'Key figures'],
    ] as const) {
      const { code, stdout } = await samorg('compare', 'organisation.json', keep, dissolve, '--language', language);
      expect(code).toBe(0);
      expect(stdout).toContain(head);
      expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    }
  });

  it('tells of the target only where there is one', async () => {
    const without = await samorg('compare', 'organisation.json', keep, dissolve);
    expect(without.stdout).not.toContain('Målet nås');
    const other = { folder: join(folder, '..', 'halsingland-it-2026') };
    const withTarget = await runSamorg(['compare', 'organisation.json', '-', 'scenario-five.json'], other);
    expect(withTarget.stdout).toMatch(/^Målet nås .*(ja|nej)$/m);
  });

  it('says which of the scenarios cannot be used', async () => {
    const bad = join('..', 'halsingland-it-2026', 'scenario-five.json');
    const ended = await samorg('compare', 'organisation.json', keep, bad, '--language', 'en');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/This is about .*scenario-five\.json\n$/);
  });

  it('finds no unit that differs before the date of the changes', async () => {
    const early = await samorg('compare', 'organisation.json', dissolve, '--date-a', '2021-09-30', '--language', 'en');
    expect([early.code, early.stdout]).toEqual([0, expect.stringContaining('No unit or position differs.')]);
  });

  it.each([[['-', '-']], [[dissolve, '-', '--date-a', '2021-02-29']], [[]], [['missing.json']]])(
    'ends with 2 at %j',
    async (parameters) => {
      const { code, stdout } = await samorg('compare', 'organisation.json', ...parameters);
      expect([code, stdout]).toEqual([2, '']);
    },
  );
});

describe('samorg rebase', () => {
  it('tells every change the same on the same organisation', async () => {
    const { code, stdout } = await samorg('rebase', 'organisation.json', dissolve, 'organisation.json', '--json');
    const { changes, figures } = JSON.parse(stdout);
    expect([code, new Set(changes.map((row: { kind: string }) => row.kind))]).toEqual([0, new Set(['same'])]);
    expect(figures.after).toEqual(figures.before);
  });

  it('tells what has changed, in at most 80 columns', async () => {
    const newer = organisationWith(({ units }) => {
      Object.assign(units.find((unit) => unit['id'] === 'rh-it') ?? {}, { name: 'IT-service' });
    });
    const { code, stdout } = await samorg('rebase', 'organisation.json', dissolve, newer);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ändrad .*IT- och teleservice/m);
    expect(stdout).toContain('- IT- och teleservice heter nu IT-service.');
    expect(stdout).toContain('Utfall nu: Kostnadsneutral efter tekniska regleringar.');
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('ends with 3 when a change can no longer be made, and keeps it in the table', async () => {
    const newer = organisationWith(({ units }) => {
      Object.assign(units.find((unit) => unit['id'] === 'rh-it') ?? {}, { parentId: 'rh-rk' });
    });
    const { code, stdout } = await samorg('rebase', 'organisation.json', dissolve, newer, '--language', 'en');
    expect(code).toBe(3);
    expect(stdout).toMatch(/^gone /m);
    expect(stdout).toContain('Verdict now: Cannot be computed.');
  });

  it('ends with 2 when a file is unusable', async () => {
    writeFileSync(join(temporary, 'bad.json'), '{');
    const ended = await samorg('rebase', 'organisation.json', dissolve, join(temporary, 'bad.json'));
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', expect.stringMatching(/^notJson: /)]);
    const old = await samorg('rebase', join(temporary, 'bad.json'), dissolve, 'organisation.json');
    expect(old.code).toBe(2);
  });
});
