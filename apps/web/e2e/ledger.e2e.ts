import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { loadExample } from './loaded.ts';
import { openExample } from './open-example.ts';

const economy = '/scenarier/halland-2021-dissolve/ekonomi';
const figure = 'years/2022/boards/rh-rs/technicalAdjustmentOre';

test.beforeAll(() => loadExample('halland-2021', ['scenario-dissolve.json']));

test('an amount is asked why it is what it is: with the keys, by its link, and without JavaScript', async ({
  page,
  browser,
}) => {
  await openExample(page);
  await page.goto(economy, { waitUntil: 'networkidle' });
  const amount = page.locator(`a[data-figure="${figure}"]`).first();

  await test.step('Enter opens the ledger, Esc closes it and gives the focus back', async () => {
    await amount.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /\+220\s443 tkr/ })).toBeFocused();
    await expect(page).toHaveURL(/siffra=years/);
    await expect(page.getByRole('row', { name: /^Flyttad verksamhet/ })).toContainText('+234\u00A0197');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(amount).toBeFocused();
    await expect(page).not.toHaveURL(/siffra/);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('a[data-figure="years/2022/boards/rh-rs/fundingAfterOre"]').first()).toBeFocused();
  });

  await test.step('the link shows the same to somebody without JavaScript, down to the lines', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(new URL(economy, page.url()).href);
    await reader.locator(`a[data-figure="${figure}"]`).first().click();
    await expect(reader.getByRole('heading', { level: 2, name: /\+220\s443 tkr/ })).toBeVisible();
    await expect(reader.getByRole('row', { name: /HR-avdelningen: Personalkostnader/ })).toContainText('+737');
    await plain.close();
  });

  await test.step('one press adopts what is proposed; it can be undone', async () => {
    const adopt = page.getByRole('button', { name: 'Föreslå teknisk reglering' }).first();
    await adopt.click();
    await expect(adopt).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(adopt).toBeVisible();
  });
});
