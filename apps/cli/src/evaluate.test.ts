import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const halland = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const read = (name: string): string => readFileSync(join(halland, name), 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samorg-cli-'));
  writeFileSync(join(folder, 'o.json'), read('organisation.json'));
  writeFileSync(join(folder, 's.json'), read('scenario-keep.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file made from the keep scenario of Halland. */
function scenarioWith(name: string, change: (file: { changes: Record<string, unknown>[] }) => void): string {
  const file = JSON.parse(read('scenario-keep.json'));
  change(file);
  writeFileSync(join(folder, name), JSON.stringify(file));
  return name;
}

describe('samorg evaluate', () => {
  it.each(['dissolve', 'keep', 'dissolve-decided'])('gives exactly the expected file of Halland %s', async (name) => {
    const { code, stdout, stderr } = await runSamorg(
      ['evaluate', 'organisation.json', `scenario-${name}.json`, '--json'],
      {
        folder: halland,
      },
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(read(`expected-${name}.json`)));
  });

  it('prints a table that fits 80 columns, in either language', async () => {
    for (const [language, headline] of [
      ['sv', 'KOSTNADSNEUTRAL EFTER TEKNISKA REGLERINGAR'],
      ['en', 'COST-NEUTRAL AFTER TECHNICAL ADJUSTMENTS'],
    ] as const) {
      const { code, stdout } = await runSamorg(['evaluate', 'o.json', 's.json', '--language', language], { folder });
      expect(code).toBe(0);
      expect(stdout).toContain(headline);
      expect(stdout).toMatch(/Regionstyrelsen +3.804.435 +3.802.989 +−1.446 +0\n/);
      expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    }
  });

  it('reads paths from where npm was called', async () => {
    const { code } = await runSamorg(['evaluate', 'o.json', 's.json', '--json'], {
      folder: tmpdir(),
      environment: { INIT_CWD: folder },
    });
    expect(code).toBe(0);
  });

  it('ends with 3 when a change is impossible: refusals as JSON on stdout, the reason on stderr', async () => {
    const name = scenarioWith('cycle.json', ({ changes }) => {
      Object.assign(changes[1] ?? {}, { toParentId: 'rh-it', exceptions: [] });
    });
    const json = await runSamorg(['evaluate', 'o.json', name, '--json'], { folder });
    expect(json.code).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({
      status: 'refused',
      refusals: [{ changeId: 'c2', code: 'cycle', refs: ['rh-it', 'rh-it'] }],
      result: null,
    });
    expect(json.stderr).toMatch(/^c2: cycle: Den 1\u00a0oktober 2021: .*\.\n$/);
    const plain = await runSamorg(['evaluate', 'o.json', name], { folder });
    expect([plain.code, plain.stdout]).toEqual([3, '']);
  });

  it.each([
    ['is cut off', () => read('scenario-keep.json').slice(0, 300), 'notJson', ['scenario']],
    ['is not UTF-8', () => Buffer.from([0x7b, 0xff, 0x7d]), 'notJson', ['scenario']],
    ['is empty', () => '', 'notJson', ['scenario']],
    [
      'has fractional öre',
      () => read('scenario-dissolve-decided.json').replace('22044300000', '22044300000.5'),
      'schema',
      ['scenario', '/changes/5'],
    ],
    [
      'has a date that does not exist',
      () => read('scenario-keep.json').replace('"2021-10-01"', '"2021-02-29"'),
      'schema',
      ['scenario', '/changes/0'],
    ],
    [
      'is of another organisation',
      () => read('scenario-keep.json').replace('"halland-2021"', '"other"'),
      'baselineMismatch',
      ['other', 'halland-2021'],
    ],
  ])(
    'ends with 2 when the scenario %s: the fault as JSON on stdout, the reason on stderr',
    async (_what, make, code, refs) => {
      writeFileSync(join(folder, 'bad.json'), make());
      const ended = await runSamorg(['evaluate', 'o.json', 'bad.json', '--json'], { folder });
      expect(ended.code).toBe(2);
      expect(JSON.parse(ended.stdout)).toMatchObject({ status: 'invalid', errors: [{ code, refs }], result: null });
      expect(ended.stderr).toMatch(new RegExp(`^${code}: .*\\.\\n$`));
    },
  );

  it('knows no id of a file that cannot be read, and both when the rows contradict', async () => {
    writeFileSync(join(folder, 'bad.json'), '{');
    const unread = await runSamorg(['evaluate', 'bad.json', 's.json', '--json'], { folder });
    expect(JSON.parse(unread.stdout)).toMatchObject({ organisationId: null, scenarioId: null });
    const twice = scenarioWith('twice.json', ({ changes }) => {
      changes.push(...changes.slice(0, 1));
    });
    const contradicting = await runSamorg(['evaluate', 'o.json', twice, '--json'], { folder });
    expect(JSON.parse(contradicting.stdout)).toMatchObject({
      organisationId: 'halland-2021',
      scenarioId: 'halland-2021-keep',
      errors: [{ code: 'duplicateId', refs: ['c1'] }],
    });
  });

  it.each([
    [[]],
    [['evaluate']],
    [['evaluate', 'o.json', 's.json', 'third.json']],
    [['evaluate', 'o.json', 'missing.json']],
    [['evaluate', 'o.json', '.']],
    [['evaluate', 'o.json', 's.json', '--yaml']],
    [['evaluate', 'o.json', 's.json', '--language', 'de']],
    [['merge', 'o.json']],
  ])('ends with 2 and nothing on stdout at %j', async (parameters) => {
    const { code, stdout, stderr } = await runSamorg([...parameters, '--json'].slice(0, parameters.length + 1), {
      folder,
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^samorg: /);
    expect(stderr).not.toContain('    at ');
  });
});
