// `npm test`: everything. The guards and their canaries, all tests in Node, on Neo4j and in Chromium, the build, the journeys.
import { canaries } from './steps/canaries.ts';
import { browser } from './steps/chromium.ts';
import { domainCoverage } from './steps/domain-coverage.ts';
import { guards, webBuild } from './steps/guards.ts';
import { journeys } from './steps/journeys.ts';
import { runSteps } from './steps/run-steps.ts';
import { stores } from './steps/stores.ts';
import { componentTests, nodeTests } from './steps/vitest.ts';
import './stop-with-parent.ts';

await runSteps([
  ...guards,
  nodeTests,
  stores,
  domainCoverage,
  browser,
  componentTests,
  webBuild,
  journeys,
  ...canaries,
]);
