import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './tools/chromium.ts';

/** Everything that runs in Node: unit, property, contract and API tests, beside the source. */
const nodeProjects = [
  'packages/domain',
  'packages/chart',
  'packages/store',
  'packages/exchange',
  'packages/application',
  'packages/testkit',
  'apps/api',
  'apps/cli',
  'tools',
  'reliability',
];

/** Pure packages: their test files share a worker, since nothing in them can be left behind. */
const pureProjects = new Set(['packages/domain', 'packages/chart', 'packages/exchange', 'packages/testkit']);

const webConfig = './apps/web/vite.config.ts';

/** What needs a Neo4j server; `npm run test:stores` starts one. Its stores are apart, so that its files may run side by side. */
const neo4jProject: TestProjectConfiguration = {
  test: {
    name: 'store-neo4j',
    root: 'packages/store',
    include: ['src/**/*.neo4j.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

/**
 * The API on a Neo4j server: the same tests as on SQLite, and those that compare the two. Each API has a store of its own, and all of
 * them are removed at the end.
 */
const apiNeo4jProject: TestProjectConfiguration = {
  test: {
    name: 'api-neo4j',
    root: 'apps/api',
    include: [
      'src/{compare-rebase,every-verb,explanation,halland,organisation-input,organisations-endpoint,parts,edge-values,recorded-time,repeat,reporting,scenario-history,scenario-properties}.test.ts',
      'src/**/*.neo4j.test.ts',
    ],
    env: { SAMORG_STORE: 'neo4j' },
    globalSetup: join(import.meta.dirname, 'packages/store/test/forget-api-stores.ts'),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      ...nodeProjects.map(nodeProject),
      ...(process.env.NEO4J_URI ? [neo4jProject, apiNeo4jProject] : []),
      ...(existsSync(webConfig) ? [webProject(), webBrowserProject()] : []),
    ],
  },
});

function nodeProject(root: string): TestProjectConfiguration {
  return {
    test: {
      name: root.replace(/^.*\//, ''),
      root,
      include: ['**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/*.{browser,neo4j}.test.ts'],
      isolate: !pureProjects.has(root),
    },
  };
}

function webProject(): TestProjectConfiguration {
  return {
    extends: webConfig,
    test: { name: 'web', root: 'apps/web', include: ['src/**/*.test.ts'], exclude: ['**/*.browser.test.ts'] },
  };
}

/** Components in real Chromium: roles, keyboard and languages as a person meets them. */
function webBrowserProject(): TestProjectConfiguration {
  const executablePath = findChromium();
  return {
    extends: webConfig,
    test: {
      name: 'web-browser',
      root: 'apps/web',
      include: ['src/**/*.browser.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' }],
        provider: playwright({
          launchOptions: { args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) },
        }),
      },
    },
  };
}
