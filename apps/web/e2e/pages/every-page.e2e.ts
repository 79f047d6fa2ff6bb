import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { importScenario, loadExample, loadOrganisation } from '../loaded.ts';
import { addressesOf, pageRoutes, type Shown } from './addresses.ts';
import { hostileFiles, traceOfHarm } from './hostile-names.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const halland: Shown = {
  organisation: 'halland-2021',
  unit: 'rh-it',
  scenario: 'halland-2021-dissolve-decided',
  other: 'halland-2021-keep',
};
const harm = hostileFiles();

test.beforeAll(async () => {
  await loadExample('halland-2021', ['scenario-dissolve-decided.json', 'scenario-keep.json']);
  await loadOrganisation(harm.organisation);
  for (const file of harm.scenarios) await importScenario(file);
});

test('every page has an address here', () => {
  expect(pageRoutes.filter((route) => addressesOf(route, halland).length === 0)).toEqual([]);
});

for (const language of ['sv', 'en']) {
  test(`axe finds nothing on any page in either theme, ${language}`, async ({ context, page }) => {
    test.setTimeout(600_000);
    await prefer(context, { language, theme: 'light' });
    for (const address of addressesOfAll(halland)) {
      await open(page, address);
      const html = page.locator('html');
      await expect.soft(html, address).toHaveAttribute('lang', language);
      for (const theme of ['light', 'dark']) {
        // The theme is this attribute and nothing else.
        await html.evaluate((element, chosen) => element.setAttribute('data-theme', chosen), theme);
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect.soft(told, `${address} ${language} ${theme}`).toEqual([]);
      }
    }
  });
}

test('nothing is wider than 320 px but what scrolls by itself', async ({ context, page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await prefer(context, { language: 'sv', theme: 'light' });
  for (const shown of [halland, harm.shown]) {
    for (const address of addressesOfAll(shown)) {
      await open(page, address);
      expect.soft(await widestBeyond(page), address).toEqual([]);
    }
  }
});

test('names are nothing but names, on every page', async ({ context, page }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  await prefer(context, { language: 'sv', theme: 'light' });
  for (const address of addressesOfAll(harm.shown)) {
    await open(page, address);
    const harmed = await page.evaluate(
      (trace) => [document.querySelectorAll(`[${trace}]`).length, 'harmed' in globalThis],
      traceOfHarm,
    );
    expect.soft(harmed, address).toEqual([0, false]);
    expect.soft(faults.splice(0), address).toEqual([]);
  }
});

test('what has the focus is seen and marked, on every page', async ({ context, page }) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await prefer(context, { language: 'sv', theme: 'light' });
  for (const address of addressesOfAll(halland)) {
    await open(page, address);
    const unseen: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const told = await focusSeen(page);
      if (told === 'end') break;
      if (told !== null) unseen.push(told);
    }
    expect.soft(unseen, address).toEqual([]);
  }
});

function addressesOfAll(shown: Shown): readonly string[] {
  return pageRoutes.flatMap((route) => addressesOf(route, shown));
}

async function prefer(
  context: BrowserContext,
  { language, theme }: Record<'language' | 'theme', string>,
): Promise<void> {
  const [port] = (process.env.SAMORG_JOURNEYS_PORTS ?? '').split(' ');
  const url = `http://127.0.0.1:${port}`;
  await context.addCookies([
    { name: 'samorg-language', value: language, url },
    { name: 'samorg-theme', value: theme, url },
    { name: 'samorg-actor', value: 'Karin', url },
  ]);
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  expect.soft(response?.status(), address).toBe(200);
}

/** What reaches beyond the right edge of the page, unless something around it scrolls. */
function widestBeyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrollsBySelf = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrollsBySelf(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
      .filter((element) => !scrollsBySelf(element.parentElement))
      .slice(0, 4)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  });
}

/** Why the element with the focus cannot be seen or told from others; null = it can; `end` = nothing in the page has it. */
function focusSeen(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'end';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const name = `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 30)}`;
    const box = element.getBoundingClientRect();
    const seen = { top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight) };
    const [x, y] = [
      Math.min(box.left + box.width / 2, innerWidth - 1),
      seen.top + Math.min((seen.bottom - seen.top) / 2, 40),
    ];
    const top = document.elementFromPoint(x, y);
    const isReached =
      top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
    if (!isReached) return `${name} is hidden by ${top?.tagName} ${top?.className}`;
    const isMarked = [element, ...element.querySelectorAll('*'), element.parentElement, element.closest('label')].some(
      (one) => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
      },
    );
    // The button of a date field is a part of the browser's own, with its own mark.
    return isMarked || element.matches('[type="date"]') ? null : `${name} has no mark of focus`;
  });
}
