import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../tools/chromium.ts';
import type { Harness, Layouts } from './page/asked-of-page.ts';

declare global {
  var bench: Harness;
  var layouts: Layouts;
}

/** A page of 1280 x 800 with a subject in it, and the heap of it. */
export interface ChartPage {
  readonly page: Page;
  /** Megabytes that are held by the page after collecting what is not. */
  readonly heapMb: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A headless Chromium, or null where there is none. */
export async function chartBrowser(): Promise<Browser | null> {
  const executablePath = findChromium();
  if (executablePath === undefined) return null;
  // Frames are drawn as on a screen of 60 a second; without a graphics card, as on the machine of a test.
  return chromium.launch({ executablePath, args: chromiumArguments });
}

export async function openChartPage(browser: Browser, address: string): Promise<ChartPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.goto(address);
  const session: CDPSession = await context.newCDPSession(page);
  return {
    page,
    heapMb: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1_000_000;
    },
    close: async () => {
      await context.close();
      if (failures.length > 0) throw new Error(`${address}: ${failures[0]}`);
    },
  };
}
