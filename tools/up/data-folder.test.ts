import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDataFolder } from './data-folder.ts';

describe('prepareDataFolder', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'samorg-data-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('makes the folder with those above it, and leaves nothing in it', () => {
    const folder = join(place, 'a', 'b');
    prepareDataFolder(folder);
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a place where a file stands, naming the folder and the setting', () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    expect(() => prepareDataFolder(file)).toThrow(/file .*SAMORG_DATA/);
    expect(() => prepareDataFolder(join(file, 'below'))).toThrow(/ENOTDIR/);
  });

  it.runIf(process.platform === 'linux')('gives up where the system makes no folders', () => {
    expect(() => prepareDataFolder('/proc/samorg/data')).toThrow(/ENOENT/);
  });
});
