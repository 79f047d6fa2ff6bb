import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { duration, type Figure } from '../report.ts';

/** The workspace page of a scenario in a real browser: until it can be read, and until it can be used. Medians of 7 new visits. */
export async function workspacePage(address: string): Promise<Figure[]> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  const [readable, usable]: number[][] = [[], []];
  for (let visit = 0; visit < 8; visit += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    if (visit > 0) readable?.push(performance.now() - start);
    await page.waitForLoadState('networkidle');
    if (visit > 0) usable?.push(performance.now() - start - 500);
    await context.close();
  }
  await browser.close();
  return [
    { name: 'Halland: workspace readable', value: ms(readable), floor: '-', ratio: '-', aim: '-' },
    { name: 'Halland: workspace usable (scripts done)', value: ms(usable), floor: '-', ratio: '-', aim: '<= 1 s' },
  ];
}

function ms(samples: readonly number[] | undefined): string {
  const sorted = (samples ?? []).toSorted((a, b) => a - b);
  return duration((sorted[sorted.length >> 1] ?? 0) * 1000);
}
