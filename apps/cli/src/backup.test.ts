import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Ended, runSamorg } from '../test/run-samorg.ts';

const halland = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021', 'organisation.json');

// Each test starts many processes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samorg-backup-'));
  copyFileSync(halland, join(folder, 'o.json'));
  await samorg('load', 'o.json', '--user', 'Bo');
});
afterAll(() => rmSync(folder, { recursive: true }));

function samorg(...parameters: readonly string[]): Promise<Ended> {
  return runSamorg(parameters, { folder, environment: { SAMORG_DATA: 'data' } });
}

function samorgIn(data: string, ...parameters: readonly string[]): Promise<Ended> {
  return runSamorg([...parameters, '--language', 'en'], { folder, environment: { SAMORG_DATA: data } });
}

describe('samorg backup and samorg restore', () => {
  it('write a file and bring it back into an empty store, which gives the same file', async () => {
    expect(await samorg('backup', 'one.samorg')).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^Säkerhetskopian är skriven: 1 organisationer, 0 scenarier, 1 poster, .* MB, .* s\.\n$/,
      ),
      stderr: '',
    });
    expect(await samorgIn('new', 'restore', 'one.samorg')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Everything is restored: 1 organisations, /),
    });
    expect((await samorgIn('new', 'backup', 'two.samorg.gz')).code).toBe(0);
    const [one, two] = [readFileSync(join(folder, 'one.samorg')), readFileSync(join(folder, 'two.samorg.gz'))];
    expect(gunzipSync(two).equals(one)).toBe(true);
    expect(two.length).toBeLessThan(one.length / 5);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await samorgIn('third', 'restore', 'two.samorg.gz')).code).toBe(0);
    const printed = await samorgIn('third', 'backup', '-');
    expect(printed).toMatchObject({ code: 0, stderr: expect.stringMatching(/^The backup is written: /) });
    expect(printed.stdout).toBe(one.toString());
  });

  it('never replace a file or a store that holds something', async () => {
    writeFileSync(join(folder, 'there'), 'viktigt');
    const again = await samorg('backup', 'there');
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('The file is there already') });
    expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('viktigt');
    const full = await samorgIn('data', 'restore', 'one.samorg');
    expect(full).toMatchObject({ code: 3, stderr: expect.stringContaining('The store is not empty') });
  });

  it('tell what is wrong with a file, and store nothing of it', async () => {
    const whole = readFileSync(join(folder, 'one.samorg'), 'utf8');
    const packed = readFileSync(join(folder, 'two.samorg.gz'));
    const cases = [
      ['cut', whole.slice(0, -500), 'The backup is (cut off|damaged)'],
      ['cut.gz', packed.subarray(0, packed.length / 2), 'The backup is cut off'],
      ['changed', whole.replace('"actor":"Bo"', '"actor":"Mo"'), 'was changed or damaged'],
      ['other', readFileSync(halland), 'It is no backup by Samorg'],
      ['picture', Buffer.from([0x89, 0x50, 0xff, 0xfe]), 'It is no backup by Samorg'],
      ['nothing', '', 'It is no backup by Samorg'],
    ] as const;
    for (const [name, bytes, reason] of cases) {
      writeFileSync(join(folder, name), bytes);
      for (const check of [['--check'], []]) {
        const ended = await samorgIn('wrong', 'restore', name, ...check);
        expect([name, ended]).toEqual([name, { code: 2, stdout: '', stderr: expect.stringMatching(reason) }]);
        expect(ended.stderr).toMatch(/Nothing was stored|no backup/);
      }
    }
    expect((await samorgIn('wrong', 'restore', 'one.samorg')).code).toBe(0);
    expect(await samorgIn('wrong', 'restore', 'one.samorg', '--check')).toMatchObject({ code: 0 });
    expect(await samorgIn('wrong', 'restore', 'none')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('does not exist'),
    });
  });

  it('make no backup of nothing, and leave no part of a file that cannot be written', async () => {
    const nothing = await samorgIn('empty', 'backup', 'empty.samorg');
    expect(nothing).toMatchObject({ code: 2, stderr: expect.stringContaining('the store is empty') });
    const nowhere = await samorg('backup', 'nowhere/x.samorg');
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be written') });
    expect(readdirSync(folder)).not.toContain('empty.samorg');
  });
});

describe('samorg copy', () => {
  it('brings everything of one store into an empty one', async () => {
    const copied = await samorg('copy', '--from', 'sqlite:data', '--to', 'sqlite:copied', '--language', 'en');
    expect(copied).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Everything is copied: 1 organisations/) });
    expect((await samorgIn('copied', 'backup', '-')).stdout).toBe(readFileSync(join(folder, 'one.samorg'), 'utf8'));
    const again = await samorg('copy', '--from', 'sqlite:data', '--to', 'sqlite:copied', '--language', 'en');
    expect(again).toMatchObject({ code: 3, stderr: expect.stringContaining('The store is not empty') });
  });

  it('wants to be told both stores', async () => {
    const untold = await samorg('copy', '--from', 'sqlite:data');
    expect(untold).toMatchObject({ code: 2, stderr: expect.stringContaining('sqlite:FOLDER or neo4j') });
    const same = await samorg('copy', '--from', 'sqlite:data', '--to', 'sqlite:data');
    expect(same).toMatchObject({ code: 2, stderr: expect.stringContaining('the same store') });
  });
});
