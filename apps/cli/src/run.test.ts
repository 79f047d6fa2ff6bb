import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const halland = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const organisation = readFileSync(join(halland, 'organisation.json'), 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samorg-cli-'));
  writeFileSync(join(folder, 'o.json'), organisation);
  copyFileSync(join(halland, 'scenario-keep.json'), join(folder, 's.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('samorg', () => {
  it('tells its version and its commands on stdout', async () => {
    expect(await runSamorg(['--version'], { folder })).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
    const help = await runSamorg(['--help'], { folder });
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('samorg');
    expect(help.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('ends quietly when nobody reads on', async () => {
    const main = join(import.meta.dirname, 'main.ts');
    const child = spawn(process.execPath, [main, 'evaluate', 'o.json', 's.json', '--json'], {
      env: { ...process.env, INIT_CWD: folder },
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('samorg load', () => {
  const environment = (): Record<string, string> => ({ SAMORG_DATA: 'data' });
  const load = (...parameters: readonly string[]): ReturnType<typeof runSamorg> =>
    runSamorg(['load', ...parameters], { folder, environment: environment() });

  it('stores nothing for nobody, or for a file that cannot be used', async () => {
    expect(await load('o.json')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('SAMORG_USER') });
    writeFileSync(join(folder, 'bad.json'), organisation.slice(0, 4000));
    expect(await load('bad.json', '--user', 'Bo')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^notJson: /),
    });
  });

  it('stores a file as the first revision, and says which', async () => {
    expect(await load('o.json', '--user', 'Bo')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/\(halland-2021\), revision 1\n$/),
      stderr: '',
    });
  });

  it('replaces what is there only over the revision that is given', async () => {
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
});
