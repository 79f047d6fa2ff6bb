import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { loadExample } from './loaded.ts';

const address = '/scenarier/halland-2021-dissolve-decided/utskrift';

test.beforeAll(() => loadExample('halland-2021', ['scenario-dissolve-decided.json']));

test('a scenario on paper: shown, chosen in parts, printed and fetched', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await page.goto(address, { waitUntil: 'networkidle' });

  await test.step('every page is shown as it is printed', async () => {
    await expect(page.getByRole('group', { name: /^Sida \d av 8/ })).toHaveCount(8);
    const overview = page.getByRole('group', { name: 'Sida 1 av 8: Översikt, A3' });
    await expect(overview.getByRole('heading', { level: 2 })).toHaveText(/IT- och teleservice, utom Teleservice/);
    await expect(overview.getByRole('img', { name: /^Före: .*Driftnämnden Regionservice, 800,5/ })).toBeVisible();
    await expect(overview.getByRole('row', { name: /^Regionstyrelsen.*\+220/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the browser prints the same pages and nothing else', async () => {
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) => Math.round(Number(width)));
    expect(boxes).toEqual([1191, ...Array.from({ length: 7 }, () => 595)]);
  });

  await test.step('parts, language and greyscale stand in the address', async () => {
    await page.getByRole('checkbox', { name: 'Driftnämnden Psykiatri' }).uncheck();
    await expect(page.getByRole('group', { name: /^Sida \d av 7/ })).toHaveCount(7);
    await page.getByLabel('Språk på papperet').selectOption('en');
    await expect(page.getByText('Page 1 (7)')).toBeVisible();
    await page.getByRole('checkbox', { name: /gråskala/ }).check();
    await expect(page).toHaveURL(/sprak=en.*farg=gra/);
  });

  await test.step('the file holds what is chosen', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta PDF' }).click();
    expect((await download).suggestedFilename()).toBe('halland-2021-dissolve-decided-v1-en.pdf');
    const answer = await page.request.get(`${address}/pdf?sprak=sv`);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const again = await page.request.get(`${address}/pdf?sprak=sv`, {
      headers: { 'if-none-match': answer.headers().etag ?? '' },
    });
    expect(again.status()).toBe(304);
    expect((await page.request.get('/scenarier/finns-inte/utskrift/pdf')).status()).toBe(404);
  });

  await test.step('it works without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(new URL(address, page.url()).href);
    for (const part of await reader.getByRole('group', { name: 'Delar' }).getByRole('checkbox').all()) {
      await part.uncheck();
    }
    await reader.getByRole('button', { name: 'Uppdatera' }).click();
    await expect(reader.getByRole('heading', { name: 'Inget är valt' })).toBeVisible();
    await plain.close();
  });
});
