import { ensureChromium } from '../chromium.ts';
import { count, property } from './json-report.ts';
import { runTests } from './run-tests.ts';
import type { Outcome, Step } from './step.ts';

/** A person's journeys through the built web app in real Chromium, with the real API behind it. */
export const journeys = playwright('journeys');

/** A look at every page of the built web app, in both languages and themes. */
export const pages = playwright('pages');

function playwright(project: 'journeys' | 'pages'): Step {
  return {
    name: `${project} in Chromium (playwright)`,
    run: async (folder) => {
      const CHROMIUM = ensureChromium();
      return runTests(folder, {
        program: (reportFile) => ({
          packageName: '@playwright/test',
          command: 'playwright',
          parameters: ['test', `--project=${project}`, '--reporter=list,json'],
          environment: { CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
        }),
        count: outcomeOfPlaywright,
      });
    },
  };
}

/** The counts of Playwright's JSON report. A journey that passes only now and then has failed. */
export function outcomeOfPlaywright(report: unknown): Outcome {
  const stats = property(report, 'stats');
  return {
    passed: count(stats, 'expected'),
    failed: count(stats, 'unexpected') + count(stats, 'flaky'),
    skipped: count(stats, 'skipped'),
  };
}
