import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { Report, Step } from './step.ts';
import { reportOne } from './step.ts';
import { uncoveredIn } from './uncovered.ts';

/** Every branch and function of packages/domain is reached by a test of its own package. */
export const domainCoverage: Step = {
  name: 'branches of the domain (vitest)',
  run: async (folder) => {
    const place = mkdtempSync(join(tmpdir(), 'samorg-coverage-'));
    try {
      return await measure(folder, place);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};

async function measure(folder: string, place: string): Promise<Report> {
  const coverage = [
    'enabled',
    'provider=v8',
    'include=src/**/*.ts',
    'exclude=**/*.typetest.ts',
    'reporter=json',
    `reportsDirectory=${place}`,
  ];
  const parameters = ['run', '--project=domain', '--reporter=dot', ...coverage.map((option) => `--coverage.${option}`)];
  const { code, output } = await runProgram({ packageName: 'vitest', parameters }, folder);
  if (code !== 0) return reportOne(false, output);
  const report: unknown = JSON.parse(readFileSync(join(place, 'coverage-final.json'), 'utf8'));
  const { measured, places } = uncoveredIn(report, realpathSync(folder));
  if (measured === 0) return reportOne(false, `${output}\nNo branch was measured.`);
  if (places.length === 0) return reportOne(true);
  return reportOne(false, `No test of packages/domain reaches\n${places.join('\n')}`);
}
