import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from './run-program.ts';
import { runProgram } from './run-program.ts';
import type { Outcome, Report } from './step.ts';

/** A test runner: how to call it so that it writes a JSON report, and how to count that report. */
export interface Runner {
  readonly program: (reportFile: string) => Program;
  readonly count: (report: unknown) => Outcome;
}

/** Runs tests and counts them. A run that ends badly with no failed test, and a run of no tests at all, count as one failure. */
export async function runTests(folder: string, runner: Runner): Promise<Report> {
  const place = mkdtempSync(join(tmpdir(), 'samorg-tests-'));
  const reportFile = join(place, 'report.json');
  try {
    const { code, output } = await runProgram(runner.program(reportFile), folder);
    const outcome = runner.count(readReport(reportFile));
    if (outcome.failed > 0) return { outcome, said: output };
    if (outcome.passed === 0) return { outcome: { ...outcome, failed: 1 }, said: `${output}\nNo test was run.` };
    return code === 0 ? { outcome, said: '' } : { outcome: { ...outcome, failed: 1 }, said: output };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
