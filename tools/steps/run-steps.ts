import { root } from '../root.ts';
import type { Outcome, Report, Step } from './step.ts';
import { reportOne, sum } from './step.ts';

/**
 * Runs the steps one after the other, each to its end whatever happened before, prints the name and time of each, and
 * closes with the one line `N passed, N failed, N skipped`. The exit code of this process becomes 1 if anything failed.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const started = performance.now();
  const failures: string[] = [];
  const leftOut: string[] = [];
  let total: Outcome = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const outcome = await runStep(step);
    if (outcome.failed > 0) failures.push(step.name);
    if (outcome.skipped > 0) leftOut.push(step.name);
    total = sum(total, outcome);
  }
  const verdict = failures.length === 0 ? 'every step passed' : `failed: ${failures.join(', ')}`;
  console.log(`\n${seconds(started)} in all, ${verdict}`);
  if (leftOut.length > 0) console.log(`NOT ALL WAS RUN, see above: ${leftOut.join(', ')}`);
  console.log(closingLine(total));
  if (failures.length > 0) process.exitCode = 1;
}

async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const { outcome, said } = await attempt(step);
  if (said !== '') console.log(`\n${said.trimEnd()}`);
  const mark = outcome.failed > 0 ? '✗' : outcome.skipped > 0 ? '!' : '✓';
  console.log(`${mark} ${step.name}: ${closingLine(outcome)} (${seconds(started)})`);
  return outcome;
}

async function attempt(step: Step): Promise<Report> {
  try {
    return await step.run(root);
  } catch (error) {
    return reportOne(false, error instanceof Error ? error.message : String(error));
  }
}

function closingLine(total: Outcome): string {
  return `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
