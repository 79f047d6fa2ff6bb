import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findChromium } from './tools/chromium.ts';
import { findFreePort } from './tools/up/free-port.ts';

// Playwright reads this file once in each of its processes: the first chooses, the others inherit what it chose.
const { SAMORG_JOURNEYS_PORTS: ports = await twoFreePorts() } = process.env;
const { SAMORG_JOURNEYS_DATA: dataFolder = freshFolder() } = process.env;
process.env.SAMORG_JOURNEYS_PORTS = ports;
process.env.SAMORG_JOURNEYS_DATA = dataFolder;
const [webPort = '', apiPort = ''] = ports.split(' ');
// The journeys begin as a person whose name is not known.
delete process.env.SAMORG_USER;

const address = `http://127.0.0.1:${webPort}`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'apps/web/e2e',
  testMatch: '**/*.e2e.ts',
  // Whole journeys, and a look at every page there is: the one in `npm test`, the other in `npm run test:pages`.
  projects: [
    // They work on the same scenarios, one after the other.
    { name: 'journeys', testIgnore: '**/pages/**', workers: 1 },
    { name: 'pages', testMatch: '**/pages/*.e2e.ts', fullyParallel: true, workers: 2 },
  ],
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  // The servers as `npm start` runs them, on ports and a data folder of their own.
  webServer: {
    command: `"${process.execPath}" tools/up.ts`,
    url: address,
    timeout: 120_000,
    env: { SAMORG_PORT: webPort, SAMORG_API_PORT: apiPort, SAMORG_DATA: dataFolder },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 6_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

/** A folder among the temporary files that goes when this process ends. */
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samorg-journeys-data-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Both at once, so that they are not the same. */
async function twoFreePorts(): Promise<string> {
  return (await Promise.all([findFreePort(), findFreePort()])).join(' ');
}
