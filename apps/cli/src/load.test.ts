import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@samorg/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const halland = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const organisation = readFileSync(join(halland, 'organisation.json'), 'utf8');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samorg-load-'));
  mkdirSync(join(folder, 'many'));
  writeFileSync(join(folder, 'o.json'), organisation);
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (...parameters: readonly string[]): ReturnType<typeof runSamorg> =>
  runSamorg(['load', ...parameters], { folder, environment: { SAMORG_DATA: 'data' } });

/** Files `many/000.json`, … with one small organisation each. */
function writeMany(count: number): string[] {
  const file = JSON.parse(organisation);
  return Array.from({ length: count }, (_, at) => {
    const id = `o-${String(at).padStart(3, '0')}`;
    writeFileSync(join(folder, 'many', `${id}.json`), JSON.stringify({ ...file, id }));
    return id;
  });
}

async function storedRevisions(): Promise<[string, number][]> {
  const store = await openSqliteStore({ folder: join(folder, 'data') });
  const { items } = await store.listOrganisations({ first: 1000, after: null });
  await store.close();
  return items.map(({ id, revision }) => [id, revision]);
}

describe('samorg load of one file', () => {
  it('stores nothing for nobody, or for a file that cannot be used', async () => {
    expect(await load('o.json')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('SAMORG_USER') });
    writeFileSync(join(folder, 'bad.json'), organisation.slice(0, 4000));
    expect(await load('bad.json', '--user', 'Bo')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^notJson: /),
    });
  });

  it('stores it as the first revision and says which, and skips it when it is there', async () => {
    const first = { code: 0, stdout: expect.stringMatching(/\(halland-2021\), revision 1\n$/), stderr: '' };
    expect(await load('o.json', '--user', 'Bo')).toEqual(first);
    const again = await load('o.json', '--user', 'Bo', '--language', 'en');
    expect(again).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('same content, skipped') });
    expect(await storedRevisions()).toEqual([['halland-2021', 1]]);
  });

  it('replaces what is there only over the revision that is given', async () => {
    await load('o.json', '--user', 'Bo');
    writeFileSync(join(folder, 'o.json'), JSON.stringify({ ...JSON.parse(organisation), name: 'Annat' }));
    const conflict = await load('o.json', '--user', 'Bo', '--language', 'en');
    expect([conflict.code, conflict.stdout]).toEqual([3, '']);
    expect(conflict.stderr).toMatch(
      /^halland-2021 is there already: revision 1, saved by Bo .*--expected-revision 1\.\n$/,
    );
    const replaced = await load('o.json', '--user', 'Bo', '--expected-revision', '1');
    expect([replaced.code, replaced.stdout]).toEqual([0, expect.stringMatching(/revision 2\n$/)]);
  });

  it('ends with one reason when the data folder cannot be used', async () => {
    const ended = await runSamorg(['load', 'o.json', '--user', 'Bo'], {
      folder,
      environment: { SAMORG_DATA: 'o.json' },
    });
    expect(ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^samorg: Datamappen .*SAMORG_DATA/),
    });
  });

  it.each([
    [{ SAMORG_STORE: 'postgres' }, /^samorg: SAMORG_STORE är sqlite/],
    [{ SAMORG_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: '' }, /^samorg: NEO4J_PASSWORD saknas/],
    [
      { SAMORG_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hemligt' },
      /^samorg: Neo4j på bolt:\/\/127.0.0.1:1 går inte att använda .*see NEO4J_URI/,
    ],
  ])('ends with one reason when the store cannot be used, and tells no password: %j', async (environment, reason) => {
    const { code, stderr } = await runSamorg(['load', 'o.json', '--user', 'Bo'], { folder, environment });
    expect([code, stderr]).toEqual([2, expect.stringMatching(reason)]);
    expect(stderr).not.toContain('hemligt');
  });
});

describe('samorg load of many files', () => {
  it('loads every file of a folder, and tells of one that cannot be used by its name and place', async () => {
    const ids = writeMany(3);
    writeFileSync(join(folder, 'many', 'cut.json'), organisation.slice(0, 4000));
    writeFileSync(join(folder, 'many', 'odd.json'), organisation.replace('"units"', '"unit"'));
    writeFileSync(join(folder, 'many', 'no.txt'), 'not looked at');
    const { code, stdout, stderr } = await load('many', 'o.json', '--user', 'Bo', '--language', 'en');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^many\/cut\.json: notJson: .* Line \d+, column \d+\.$/m);
    expect(stderr).toMatch(/^many\/odd\.json: schema: .*units/m);
    expect(stdout).toMatch(/4 loaded, 2 could not be loaded\.\n$/);
    expect(await storedRevisions()).toEqual([['halland-2021', 1], ...ids.map((id) => [id, 1])]);
  });

  it('loads nothing when a path is not there, a folder is empty, or a revision is given for several', async () => {
    writeMany(1);
    for (const [parameters, reason] of [
      [['many', 'none.json'], /none\.json \(.*does not exist\)/],
      [['o.json', '.'], /one file at a time/],
      [['data'], /no \.json files/],
    ] as const) {
      mkdirSync(join(folder, 'data'), { recursive: true });
      const ended = await load(...parameters, '--user', 'Bo', '--expected-revision', '1');
      expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(reason) });
    }
    expect(await storedRevisions()).toEqual([]);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('goes on where %s stopped it', async (signal) => {
    const ids = writeMany(40);
    const child = startLoad();
    await once(child.stdout, 'data');
    child.kill(signal);
    const [[code], told] = await Promise.all([once(child, 'close'), textOf(child)]);
    expect(code).toBe(signal === 'SIGINT' ? 130 : null);
    if (signal === 'SIGINT') expect(told).toMatch(/Stopped after \d+ of 40 files\. Run the same command again/);
    const before = (await storedRevisions()).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(40);

    const again = await load('many', '--user', 'Bo', '--language', 'en');
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${40 - before} loaded, ${before} there already.`),
    });
    expect(await storedRevisions()).toEqual(ids.map((id) => [id, 1]));
  });
});

function startLoad(): ChildProcessWithoutNullStreams {
  const main = join(import.meta.dirname, 'main.ts');
  const environment = { ...process.env, INIT_CWD: folder, SAMORG_DATA: 'data' };
  return spawn(process.execPath, [main, 'load', 'many', '--user', 'Bo', '--language', 'en'], { env: environment });
}

async function textOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  let text = '';
  for await (const piece of child.stderr.setEncoding('utf8')) text += piece;
  return text;
}
