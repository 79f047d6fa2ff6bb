import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from '../report.ts';

/** `samorg evaluate` on the Halland example, beside a Node process that does nothing. Medians of 7. */
export function commandLine(root: string): Figure[] {
  const example = join(root, 'examples/halland-2021');
  const evaluate = [
    join(root, 'apps/cli/src/main.ts'),
    'evaluate',
    join(example, 'organisation.json'),
    join(example, 'scenario-dissolve.json'),
    '--json',
  ];
  const [ours, floor] = [medianOf(evaluate), medianOf(['--eval', ''])];
  return [
    {
      name: 'samorg evaluate on Halland',
      value: `${ours.toFixed(0)} ms`,
      floor: `${floor.toFixed(0)} ms (empty Node)`,
      ratio: `${(ours / floor).toFixed(2)} x`,
      aim: '<= 1 s with npm',
    },
  ];
}

function medianOf(args: readonly string[]): number {
  const samples = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error('the command of the benchmark ends with 0');
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return samples[3] ?? 0;
}
