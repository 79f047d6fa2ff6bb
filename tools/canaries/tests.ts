import { domainCoverage } from '../steps/domain-coverage.ts';
import { journeys } from '../steps/journeys.ts';
import { componentTests, nodeTests } from '../steps/vitest.ts';
import type { Canary } from './canary.ts';

/** A test that fails and one that cannot be read. */
export const nodeTestsCanary: Canary = {
  guard: nodeTests,
  files: {
    'packages/domain/src/false.test.ts': failingTest('holds what is false', 'expect(1).toBe(2)'),
    'packages/domain/src/unreadable.test.ts': "import './nowhere.ts';\n",
  },
  faults: [
    { what: 'a failing test', reportedAs: /FAIL .*holds what is false/ },
    { what: 'a test file that cannot be read', reportedAs: /FAIL .*unreadable\.test\.ts/ },
  ],
};

/** A branch that no test takes, and a file that no test reads. */
export const domainCoverageCanary: Canary = {
  guard: domainCoverage,
  files: {
    'packages/domain/src/sign.ts': branching('sign'),
    'packages/domain/src/sign.test.ts':
      "import { expect, it } from 'vitest';\nimport { sign } from './sign.ts';\n\nit('is one', () => expect(sign(2)).toBe(1));\n",
    'packages/domain/src/forgotten.ts': branching('forgotten'),
  },
  faults: [
    { what: 'a branch that no test takes', reportedAs: /packages\/domain\/src\/sign\.ts:2:\d+ cond-expr/ },
    { what: 'a file that no test reads', reportedAs: /packages\/domain\/src\/forgotten\.ts:1:\d+ function forgotten/ },
  ],
};

/** A test that fails in a browser, on what only a real one has. */
export const componentTestsCanary: Canary = {
  guard: componentTests,
  files: {
    'apps/web/src/false.browser.test.ts': failingTest(
      'sees no Chromium',
      "expect(navigator.userAgent).not.toContain('Chrome')",
    ),
  },
  faults: [{ what: 'a failing test', reportedAs: /FAIL .*sees no Chromium/ }],
};

const webServer = `import { createServer } from 'node:http';
const page = '<!doctype html><html lang="sv"><title>Samorg</title><h1>Planted</h1>';
const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
server.listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => process.exit(0));
`;

const apiServer = `import { createServer } from 'node:http';
createServer((_request, response) => response.end('ok')).listen(Number(process.env.SAMORG_API_PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;

/** A journey that fails on a page that is really served. */
export const journeysCanary: Canary = {
  guard: journeys,
  files: {
    'apps/api/src/main.ts': apiServer,
    'apps/web/package.json': JSON.stringify({
      name: '@samorg/web',
      type: 'module',
      scripts: { build: "node -e \"fs.mkdirSync('build');fs.copyFileSync('server.js','build/index.js')\"" },
    }),
    'apps/web/server.js': webServer,
    'apps/web/e2e/false.e2e.ts': `import { expect, test } from '@playwright/test';
test('meets another page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Planted' })).toBeVisible();
  expect(await page.title()).toBe('Another');
});
`,
  },
  faults: [
    { what: 'a failing journey on the page that was planted', reportedAs: /Expected: "Another"\s+Received: "Samorg"/ },
  ],
};

function branching(name: string): string {
  return `export function ${name}(value: number): number {\n  return value > 0 ? 1 : -1;\n}\n`;
}

function failingTest(name: string, claim: string): string {
  return `import { expect, it } from 'vitest';\n\nit('${name}', () => {\n  ${claim};\n});\n`;
}
