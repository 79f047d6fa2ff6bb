import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'RESULTS.md');
const heldBy = '## What limits what';

/** Writes the tables of a run to RESULTS.md with its day, commit and machine; what people have written below them stays. */
export function writeResults(tables: string, seed: number): void {
  const before = readFileSync(file, 'utf8');
  const told = before.slice(before.indexOf(heldBy));
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  const day = new Date().toISOString().slice(0, 10);
  const where = `${availableParallelism()} cores, Node ${process.versions.node}, seed ${seed}`;
  const head = `# The last run

${day}, commit ${commit}, ${where}. Absolute times vary from run to run by half or more; the ratios are of one run.
`;
  writeFileSync(file, [head, tables, told].join('\n'));
}
