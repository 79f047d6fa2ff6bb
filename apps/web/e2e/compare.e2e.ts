import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { loadExample } from './loaded.ts';

const decided = 'halland-2021-dissolve-decided';
const compare = `/scenarier/${decided}/jamfor`;

test.beforeAll(() => loadExample('halland-2021', ['scenario-dissolve-decided.json', 'scenario-keep.json']));

test('before and after: pictures by key, the changes one by one, and another scenario beside', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto(compare, { waitUntil: 'networkidle' });

  await test.step('the list is read before the picture that proves it', async () => {
    const headings = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings.findIndex((text) => text.startsWith('Ändringar'))).toBe(0);
    await expect(page.getByText('+ 7 avdelningar').first()).toBeVisible();
  });

  await test.step('1, 2 and 3 choose the picture, and the address keeps it', async () => {
    await page.keyboard.press('2');
    await expect(page).toHaveURL(/vy=efter/);
    await expect(page.getByRole('tree', { name: 'Efter' })).toBeInViewport();
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.getByRole('tree')).toHaveCount(1);
  });

  await test.step('each change in turn, with what has come of it so far', async () => {
    await page.getByRole('link', { name: 'Spela upp' }).click();
    await expect(page.getByText('Före steg 1 av 6').first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/steg=2/);
    await expect(page.locator('[aria-live="polite"]')).toContainText('Steg 2 av 6');
    await expect(page.locator('[aria-live="polite"]')).toContainText('145,5 årsarbetare har bytt nämnd');
    await expect(page.locator('[aria-current="step"]')).toContainText('IT- och teleservice, utom Teleservice');
    await expectAccessible(page);
    await page.reload({ waitUntil: 'networkidle' });
    await page.keyboard.press('k');
    await expect(page.locator('[aria-live="polite"]')).toContainText('0,0 årsarbetare har bytt nämnd');
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/steg/);
  });

  await test.step('two ticked scenarios are compared, without JavaScript too', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(new URL('/scenarier', page.url()).href);
    await reader.locator(`input[value="${decided}"]`).check();
    await reader.locator('input[value="halland-2021-keep"]').check();
    await reader.getByRole('button', { name: 'Jämför valda' }).click();
    await expect(reader.getByRole('row', { name: /^Utfall/ })).toContainText(
      'Kostnadsneutral efter tekniska regleringar',
    );
    await expect(reader.getByRole('row', { name: /^Ändringar/ })).toContainText(/[+\u2212]1/);
    await reader.goto(new URL(`/jamfor?a=${decided}&b=${decided}`, page.url()).href);
    await expect(reader.getByRole('alert')).toContainText('A och B är samma sak');
    await plain.close();
  });
});
