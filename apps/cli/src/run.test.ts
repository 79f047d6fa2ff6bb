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

  it('says why a file cannot be read, that a command comes first, and that files have changed places', async () => {
    const missing = await runSamorg(['evaluate', 'o.json', 'none.json'], { folder });
    expect(missing).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('it does not exist') });
    const first = await runSamorg(['--json', 'evaluate', 'o.json', 's.json'], { folder });
    expect(first).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('The command comes first') });
    const swapped = await runSamorg(['evaluate', 's.json', 'o.json', '--language', 'en'], { folder });
    expect(swapped.code).toBe(2);
    expect(swapped.stderr).toContain('Missing: accountGroups, budgetLines, positions, ….');
    expect(swapped.stderr).toContain('/baseline. Unknown property. Line 7');
    expect(swapped.stderr).toMatch(/The files seem to have changed places.*\n$/);
  });

  it('prints names that hold escape sequences and line breaks without obeying them', async () => {
    const file = JSON.parse(organisation);
    for (const unit of file.units) unit.name += '\u001b]0;x\u0007\nSumma 0\u202e\u009b31m';
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify(file));
    const asText = await runSamorg(['evaluate', 'hostile.json', 's.json'], { folder });
    expect(asText.code).toBe(0);
    expect(asText.stdout).not.toMatch(/^Summa 0/m);
    expect(asText.stdout).toContain('Regionstyrelsen\ufffd]0;x\ufffd Summa 0\ufffd\ufffd31m');
    const asJson = await runSamorg(['show', 'documents', 'hostile.json', 's.json', '--json'], { folder });
    for (const { stdout, stderr } of [asText, asJson]) {
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
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
