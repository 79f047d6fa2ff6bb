import { count, list, property } from './json-report.ts';
import { runTests } from './run-tests.ts';
import type { Outcome, Report, Step } from './step.ts';

/** Projects whose tests start processes, stores or browsers. */
const withProcesses = ['store', 'store-neo4j', 'application', 'api', 'api-neo4j', 'cli', 'tools', 'web-browser'];

/** Unit, property and API tests, in Node: all but those of the stores, which are a step of their own. */
export const nodeTests: Step = {
  name: 'tests in Node (vitest)',
  run: (folder) => runVitest(folder, ...without(['store', 'store-neo4j', 'api-neo4j', 'web-browser'])),
};

/** The tests of pure code: those that start processes and stores are left to `npm test`. */
export const unitTests: Step = {
  name: 'unit tests (vitest)',
  run: (folder) => runVitest(folder, ...without(withProcesses)),
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

function without(projects: readonly string[]): string[] {
  return projects.map((name) => `--project=!${name}`);
}

function runVitest(folder: string, ...selection: readonly string[]): Promise<Report> {
  return runTests(folder, {
    program: (reportFile) => ({
      packageName: 'vitest',
      parameters: ['run', ...selection, '--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`],
    }),
    count: outcomeOfVitest,
  });
}
