import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Neo4jMissing } from './neo4j-missing.ts';
import { runMaven } from './run-maven.ts';

const folder = mkdtempSync(join(tmpdir(), 'samorg-maven-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let number = 0;

/** Runs a script in Maven's place, which knows its own number of tries; gives what was told. */
async function told(script: string, silenceMs = 20_000): Promise<string[]> {
  number += 1;
  const counter = JSON.stringify(join(folder, `${number}`));
  const counting = `const fs = require('node:fs'); fs.appendFileSync(${counter}, '.'); const at = fs.readFileSync(${counter}).length;`;
  const said: string[] = [];
  const parameters = ['--eval', `${counting} ${script}`, '--'];
  await runMaven({ command: process.execPath, parameters, triesInVain: 3, silenceMs, tell: (line) => said.push(line) });
  return said;
}

describe('runMaven', () => {
  it('goes on where a try ended, and insists on the files that were missing', async () => {
    const said = await told(`
      console.log('Downloaded from mirror: a.jar');
      if (at < 5) { console.log('[ERROR] Connection reset'); process.exitCode = 1; }
      else if (!process.argv.includes('--update-snapshots')) process.exitCode = 1;`);
    expect(said).toEqual(Array(4).fill('Neo4j: [ERROR] Connection reset (1 files fetched); trying again …'));
  });

  it('stops a mirror that has gone silent, and is not hurried by a slow one', async () => {
    const slow = `setInterval(() => console.log('Downloading'), 100); setTimeout(() => process.exit(0), 1500);`;
    await expect(told(slow, 1000)).resolves.toEqual([]);
    await expect(told('setTimeout(() => {}, 60_000)', 1000)).rejects.toThrow(
      'in 3 tries: Maven said nothing for 1 s. What came is kept',
    );
  });

  it('gives up with what Maven said first, and what to do', async () => {
    const failing = told(
      `console.log('[ERROR] No such host'); console.log('[ERROR] Re-run with -e'); process.exit(1);`,
    );
    await expect(failing).rejects.toThrow(Neo4jMissing);
    await expect(failing).rejects.toThrow(/\[ERROR\] No such host\. .*name a running server/);
  });

  it('does not ask for ever where the same file comes again and again', async () => {
    await expect(told(`console.log('Downloaded from mirror: a.jar'); process.exit(1);`)).rejects.toThrow('in 30 tries');
  });

  it('says that there is no Maven', async () => {
    const run = { command: join(folder, 'mvn'), parameters: [], triesInVain: 3, silenceMs: 1000, tell: () => {} };
    await expect(runMaven(run)).rejects.toThrow('there is no Maven here');
  });
});
