import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { Neo4jMissing } from './neo4j-missing.ts';

/** How Maven is called. What it has fetched it keeps, so that a later try goes on where the last one ended. */
export interface MavenRun {
  readonly command: string;
  readonly parameters: readonly string[];
  /** How many tries in a row may bring nothing before it is given up. */
  readonly triesInVain: number;
  /** How long it may be silent before it is stopped, milliseconds. It says a line for each file that it fetches. */
  readonly silenceMs: number;
  /** Told of what goes on. */
  readonly tell: (line: string) => void;
}

/** Ends also with a mirror that sends one file again and again. */
const mostTries = 30;

/** Runs Maven until it succeeds. Throws `Neo4jMissing` with what it said when it is not there, or has failed or been silent too often. */
export async function runMaven(run: MavenRun): Promise<void> {
  let inVain = 0;
  for (let number = 1; ; number += 1) {
    const { why, fetched } = await attempt(run, number > 1);
    if (why === null) return;
    inVain = fetched === 0 ? inVain + 1 : 0;
    if (inVain === run.triesInVain || number === mostTries) {
      throw new Neo4jMissing(`Maven could not fetch the libraries, in ${number} tries: ${why}. What came is kept`);
    }
    run.tell(`Neo4j: ${why} (${fetched} files fetched); trying again …`);
  }
}

interface Attempt {
  /** null = it succeeded. */
  readonly why: string | null;
  readonly fetched: number;
}

/** A file that could not be fetched is not asked for again within a day, unless it is insisted on. */
async function attempt(run: MavenRun, isInsisting: boolean): Promise<Attempt> {
  const { command, parameters, silenceMs, tell } = run;
  const isWindows = process.platform === 'win32';
  const insisting = isInsisting ? ['--update-snapshots'] : [];
  const maven = spawn(command, [...parameters, ...insisting], { shell: isWindows, stdio: ['ignore', 'pipe', 'pipe'] });
  let isSilent = false;
  const silence = setTimeout(() => {
    isSilent = true;
    maven.kill('SIGKILL');
  }, silenceMs);
  const ended = once(maven, 'close').catch(() => [null]);
  const faults: string[] = [];
  let fetched = 0;
  maven.stderr.on('data', (text: Buffer) => faults.push(plain(text.toString())));
  for await (const coloured of createInterface({ input: maven.stdout })) {
    silence.refresh();
    const line = plain(coloured);
    if (line.includes('ERROR')) faults.push(line);
    if (!line.includes('Downloaded from')) continue;
    fetched += 1;
    if (fetched % 25 === 0) tell(`Neo4j: ${fetched} files fetched`);
  }
  const [code]: unknown[] = await ended;
  clearTimeout(silence);
  if (isSilent) return { why: `Maven said nothing for ${silenceMs / 1000} s`, fetched };
  if (maven.pid === undefined) throw new Neo4jMissing(`there is no Maven here (${command})`);
  return { why: code === 0 ? null : firstOf(faults), fetched };
}

/** Without colours, which Maven sends also where nobody sees them. */
function plain(line: string): string {
  return stripVTControlCharacters(line).trim();
}

/** The first line says what failed; those after it how to find out more. */
function firstOf(faults: readonly string[]): string {
  const first = faults.find((line) => line !== '') ?? 'it did not say why';
  return first.length > 400 ? `${first.slice(0, 400)} …` : first;
}
