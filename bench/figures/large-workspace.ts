import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../tools/chromium.ts';
import { timingOf } from '../measure.ts';
import { duration, type Figure } from '../report.ts';
import type { MoveOfBench } from '../samorg-client.ts';

const visits = 5;
const quietMs = 500;

/** The workspace of a large organisation in a browser: until it can be used, how soon a preview follows the last key, what is sent. */
export async function largeWorkspace(
  address: string,
  scenarioId: string,
  { unitId, toParentId, year }: MoveOfBench,
): Promise<Figure[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) return [];
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const workspace = `${address}/scenarier/${scenarioId}`;
  const usable: number[] = [];
  for (let visit = 0; visit <= visits; visit += 1) {
    const took = await untilUsable(browser, workspace);
    // The first visit fills what the servers keep.
    if (visit > 0) usable.push(took);
  }
  const scripts = { start: await scriptOf(browser, `${address}/`), workspace: await scriptOf(browser, workspace) };
  const form = `${workspace}/flytta?enhet=${unitId}&till=${toParentId}&datum=${year}-10-01`;
  const previews = await previewsOf(browser, form, year);
  await browser.close();
  return [
    { name: 'M: workspace usable (scripts done)', value: ms(usable), floor: '-', ratio: '-', aim: '<= 1.5 s' },
    { name: 'M: preview of a move after the last key', value: ms(previews), floor: '-', ratio: '-', aim: '<= 200 ms' },
    ...Object.entries(scripts).map(([page, kb]) => ({
      name: `script of the page: ${page}, gzip`,
      value: `${kb.toFixed(1)} kB`,
      floor: '-',
      ratio: '-',
      aim: '<= 80 kB (B6)',
    })),
  ];
}

async function untilUsable(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: 'networkidle' });
  const took = performance.now() - start - quietMs;
  await context.close();
  return took;
}

/** Kilobytes of all scripts of a page as they would be sent compressed. */
async function scriptOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const scripts = await Promise.all(bodies);
  await context.close();
  return scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
}

/** From a key in the date of a filled-in move until its preview has come and is on the page. */
async function previewsOf(browser: Browser, address: string, year: number): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page: Page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const date = page.locator('input[name="datum"]');
  const took: number[] = [];
  for (let turn = 0; turn <= 10; turn += 1) {
    const day = `${year}-${String(1 + (turn % 9)).padStart(2, '0')}-15`;
    const answered = page.waitForResponse((response) => response.url().includes('/forhandsvisning'));
    const start = performance.now();
    await date.fill(day);
    await answered;
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
    if (turn > 0) took.push(performance.now() - start);
  }
  await context.close();
  return took;
}

function ms(samples: readonly number[]): string {
  return duration(timingOf('', samples).medianUs * 1000);
}
