import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { patch } from '../contract/fixtures.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'samorg-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kills = 20;
const program = fileURLToPath(new URL('../../test/commit-until-killed.ts', import.meta.url));

describe('a process that is killed in the middle of its commits', () => {
  it('loses nothing that was answered and leaves nothing half', async () => {
    let before = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const answered = await killedAfter((kill * 37) % 50);
      expect(answered, 'the process commits before it is killed').toBeGreaterThan(before);
      const store = await openSqliteStore({ folder });
      const record = await store.readOrganisation('o');
      const revision = record?.revision ?? 0;
      expect(revision === answered || revision === answered + 1, `${revision} holds ${answered}`).toBe(true);
      expect(record?.steps.map((step) => step.revision)).toEqual(
        Array.from({ length: revision - 1 }, (_, at) => at + 2),
      );
      expect(await store.commitOrganisation(patch('o', answered - 1), `k${answered - 1}`)).toMatchObject(
        answered === 1 ? { outcome: 'keyReused' } : { outcome: 'committed', revision: answered },
      );
      await store.close();
      before = revision;
    }
  }, 120_000);
});

/** Starts the program, kills it some milliseconds after its first answer, and gives the last revision that it answered. */
async function killedAfter(milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await closed;
  return Number(output.trim().split('\n').at(-1));
}
