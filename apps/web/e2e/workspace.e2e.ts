import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { importScenario, loadExample } from './loaded.ts';

test('from the start page to a checked scenario and a copied link in eleven activations', async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let activations = 0;
  /** One press, tap, Enter or command key. Typing and scrolling are not counted. */
  const act = async (what: () => Promise<unknown>): Promise<void> => {
    activations += 1;
    await what();
  };
  const workspace = await openFresh(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await act(() => page.locator(`a[href="${workspace}"]`).first().click());
  await page.waitForURL((url) => url.pathname === workspace);
  await page.waitForLoadState('networkidle');

  await act(() => page.keyboard.press('Control+k'));
  await page.keyboard.type('IT- och tele');
  await expect(page.getByRole('option', { name: /^IT- och teleservice/ })).toBeVisible();
  await act(() => page.keyboard.press('Enter'));
  await expect(page.getByRole('region', { name: 'Vald enhet' })).toContainText('IT- och teleservice');

  await act(() => page.keyboard.press('m'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Ny plats' })).toBeFocused();
  await expect(page).toHaveURL(/\/flytta\?enhet=rh-it/);
  await page.keyboard.type('Regiongemensam');
  await expect(page.getByRole('option', { name: /^Regiongemensam IT/ })).toBeVisible();
  await act(() => page.keyboard.press('Enter'));
  await act(() => dialog.getByRole('checkbox', { name: 'Utom Teleservice' }).check());
  await act(() => dialog.getByRole('radio', { name: /^Upphör/ }).check());
  await expect(dialog.getByText('Regionstyrelsen behöver 220\u00a0443\u00a0tkr mer i ram')).toBeVisible();
  await act(() => page.keyboard.press('Control+Enter'));
  await expect(dialog).toHaveCount(0);
  await expect(verdict(page)).toContainText('Kostnadsneutral efter tekniska regleringar');
  expect(new URL(page.url()).pathname).toBe(workspace);

  await act(() => page.getByRole('button', { name: 'Föreslå teknisk reglering' }).click());
  await expect(verdict(page)).not.toContainText('efter tekniska regleringar');
  await expect(verdict(page)).toContainText('Kostnadsneutral');
  await act(() => page.getByRole('link', { name: 'Dela länk' }).click());
  await act(() => page.getByRole('button', { name: 'Skapa och kopiera länk' }).click());
  await expect(page.getByText('Länken är kopierad')).toBeVisible();
  expect(activations, 'activations from the start page to a link that is copied, of twelve at most').toBe(11);
});

test('a form is a dialog over the page: its address, Back, Escape and focus', async ({ page }) => {
  const workspace = await openFresh(page);
  const edit = page.getByRole('link', { name: /^Ändra: Digitalisering flyttas/ });
  await edit.click();
  const dialog = page.getByRole('dialog', { name: /^Digitalisering flyttas/ });
  await expect(dialog).toBeVisible();
  const address = page.url();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe(workspace);
  await expect(edit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(edit).toBeFocused();
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 2, name: /^Digitalisering flyttas/ })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);
});

test('what another saves is taken in; a row that both changed is chosen, and nothing is lost', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const workspace = await openFresh(page);
  const others = await browser.newContext({ locale: 'sv-SE' });
  const anna = await others.newPage();
  const { origin } = new URL(page.url());
  await others.addCookies([{ name: 'samorg-actor', value: 'Anna', url: origin }]);
  await anna.goto(origin + workspace, { waitUntil: 'networkidle' });
  const row = /^Ändra: En HR-konsult flyttas/;

  await page.getByRole('link', { name: row }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByLabel('Anmärkning').evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  await page.getByLabel('Anmärkning').fill('Karins anmärkning');

  await anna.getByRole('link', { name: row }).click();
  await expect(anna.getByRole('dialog')).toBeVisible();
  await anna.getByLabel('Gäller från').fill('2021-12-01');
  await anna.keyboard.press('Control+Enter');
  await expect(anna.getByRole('dialog')).toHaveCount(0);

  await test.step('the open dialog says who did what, and keeps what is filled in', async () => {
    const notice = page.getByRole('dialog').getByRole('status', { name: 'Andras ändringar' });
    await expect(notice).toContainText(/Anna har ändrat \(version \d+\): omarbetad: En HR-konsult flyttas/);
    await expect(page.getByLabel('Anmärkning')).toHaveValue('Karins anmärkning');
  });

  await test.step('both versions are shown, and none is chosen beforehand', async () => {
    await page.keyboard.press('Control+Enter');
    const choice = page.getByRole('group', { name: 'Vad ska gälla?' });
    await expect(choice).toContainText('Versionen av Anna');
    await expect(choice).toContainText('Gäller från 2021-12-01.');
    await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByLabel('Anmärkning')).toHaveValue('Karins anmärkning');
    await choice.getByRole('radio', { name: /^Båda/ }).check();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('link', { name: row })).toHaveCount(2);
  });

  await test.step('the other learns of it on the page', async () => {
    await expect(anna.getByRole('status', { name: 'Andras ändringar' })).toContainText(/Karin har ändrat/);
    await expect(anna.getByRole('link', { name: row })).toHaveCount(2);
  });
  await others.close();
});

test('a form that cannot be sent says where the work is, and a reload offers it back', async ({ page }) => {
  await openFresh(page);
  await page.locator('summary', { hasText: 'Lägg till ändring' }).click();
  await page.getByRole('link', { name: /^Ny enhet/ }).click();
  await page.getByLabel('Namn', { exact: true }).fill('Nya växeln');
  await page.getByRole('combobox', { name: 'Slag' }).selectOption('unit');
  await page.route('**/ny-enhet?/save', (route) => route.abort());
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('som utkast i den här webbläsaren');
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Nya växeln');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Fortsätt med utkastet' }).click();
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Nya växeln');
  await expect(page.getByRole('combobox', { name: 'Slag' })).toHaveValue('unit');
});

/** A scenario as the example begins, of its own for each test; gives its path. The reader's name is known. */
async function openFresh(page: Page): Promise<string> {
  const id = `fresh-${randomUUID()}`;
  const example = readFileSync(join(import.meta.dirname, '../../../examples/halland-2021/scenario-start.json'), 'utf8');
  await loadExample('halland-2021', []);
  await importScenario(JSON.stringify({ ...JSON.parse(example), id }));
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.context().addCookies([{ name: 'samorg-actor', value: 'Karin', url: new URL(page.url()).origin }]);
  await page.goto(`/scenarier/${id}`, { waitUntil: 'networkidle' });
  return `/scenarier/${id}`;
}

function verdict(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('region', { name: 'Sammanlagd konsekvens' });
}
