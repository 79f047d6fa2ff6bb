import { count, list, property } from './json-report.ts';
import { runTests } from './run-tests.ts';
import type { Outcome, Report, Step } from './step.ts';

/** Unit, property, contract and API tests, in Node. */
export const nodeTests: Step = {
  name: 'tests in Node (vitest)',
  run: (folder) => runVitest(folder, '--project=!web-browser'),
};

/** The web's components in real Chromium. */
export const componentTests: Step = {
  name: 'component tests in Chromium (vitest)',
  run: (folder) => runVitest(folder, '--project=web-browser'),
};

/** The counts of vitest's JSON report. A file that could not even be read counts as one failed test. */
export function outcomeOfVitest(report: unknown): Outcome {
  const unread = list(report, 'testResults').filter(
    (file) => property(file, 'status') === 'failed' && list(file, 'assertionResults').length === 0,
  );
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests') + unread.length,
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

function runVitest(folder: string, selection: string): Promise<Report> {
  return runTests(folder, {
    program: (reportFile) => ({
      packageName: 'vitest',
      parameters: ['run', selection, '--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`],
    }),
    count: outcomeOfVitest,
  });
}
