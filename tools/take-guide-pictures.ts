// `node tools/take-guide-pictures.ts ADDRESS`: walks a freshly started Samorg through the guides in docs/ and takes their pictures.
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.ts';
import { root } from './root.ts';

const [, , address = 'http://127.0.0.1:4310'] = process.argv;
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...chromiumArguments],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const context = await browser.newContext({
  viewport: { width: 1440, height: 900 },
  locale: 'sv-SE',
  timezoneId: 'Europe/Stockholm',
});
const page = await context.newPage();

await page.goto(address, { waitUntil: 'networkidle' });
const name = page.getByLabel('Ditt namn').first();
if (await name.isVisible()) await name.fill('Karin');
await take(page, 'start');

await page.getByRole('button', { name: 'Öppna exemplet Region Halland' }).first().click();
await page.waitForURL(/\/scenarier\//);
await page.waitForLoadState('networkidle');
const workspace = page.url();
await take(page, 'scenario');

await page.goto(`${workspace}/flytta?enhet=rh-it`, { waitUntil: 'networkidle' });
await page.getByRole('combobox', { name: 'Ny plats' }).fill('Regiongemensam');
await page.getByRole('option', { name: /^Regiongemensam IT/ }).click();
await page.getByRole('checkbox', { name: 'Utom Teleservice' }).check();
await page.getByRole('radio', { name: /^Upphör/ }).check();
await page.getByText('Följer med 145,5 årsarbetare').first().waitFor();
await page
  .getByText(/220\s443\stkr mer i ram/)
  .first()
  .waitFor();
await page.setViewportSize({ width: 1440, height: 1160 });
await page.evaluate('scrollTo(0, 0)');
await take(page, 'flytta');
await page.setViewportSize({ width: 1440, height: 900 });

await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
await page.waitForURL(workspace);
await page.waitForLoadState('networkidle');
await take(page, 'efter-flytten');

await page.getByRole('button', { name: 'Föreslå teknisk reglering' }).first().click();
await page.getByText('summerar till 0').first().waitFor();
await page.waitForLoadState('networkidle');
await page.goto(`${workspace}/ekonomi`, { waitUntil: 'networkidle' });
await take(page, 'ekonomi', true);
await page.goto(`${workspace}/jamfor`, { waitUntil: 'networkidle' });
await take(page, 'jamfor', true);

// What HR looks at.
await takePart(page.getByRole('region', { name: 'Personal från nämnd till nämnd' }), 'hr-personal');
await page.goto(`${workspace}/stabsfunktioner`, { waitUntil: 'networkidle' });
await take(page, 'hr-stabsfunktioner', true);

// What is shown, shared and printed.
await page.goto(`${workspace}/ekonomi`, { waitUntil: 'networkidle' });
await page
  .getByRole('gridcell', { name: /220\s443/ })
  .first()
  .getByRole('link')
  .click();
await page.getByText('Varför denna siffra').first().waitFor();
await take(page, 'varfor');
await page.goto(`${workspace}/jamfor?steg=2`, { waitUntil: 'networkidle' });
await take(page, 'spela-upp');
await page.goto(`${workspace}/dela`, { waitUntil: 'networkidle' });
await take(page, 'dela');
await page.goto(`${workspace}/utskrift`, { waitUntil: 'networkidle' });
await take(page, 'utskrift');
await takePart(page.locator('main .frame svg').first(), 'politiker-a3');
await page.setViewportSize({ width: 1024, height: 768 });
await page.goto(`${address}/visa/exempel-halland`, { waitUntil: 'networkidle' });
await take(page, 'politiker-visa');
await browser.close();

async function takePart(part: Locator, picture: string): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await part.screenshot({ path: join(root, 'docs/guide', `${picture}.png`), animations: 'disabled' });
}

async function take(from: Page, picture: string, fullPage = false): Promise<void> {
  await from.mouse.move(0, 0);
  await from.screenshot({ path: join(root, 'docs/guide', `${picture}.png`), fullPage, animations: 'disabled' });
}
