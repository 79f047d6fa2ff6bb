import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { openExample } from './open-example.ts';

test('a scenario is built of several kinds of changes; a refusal is seen and mended, steps are undone and redone', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const workspace = await newScenario(page, 'Växeln blir en egen enhet');

  await test.step('the menu names every kind, and is walked with the keys', async () => {
    await page.locator('summary', { hasText: 'Lägg till ändring' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: /^Flytta enhet/ })).toBeFocused();
    await expect(page.locator('details[open] a')).toHaveCount(16);
    await page.keyboard.press('Escape');
    await expect(page.locator('summary', { hasText: 'Lägg till ändring' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ny-enhet$/);
    await page.waitForLoadState('networkidle');
  });

  await test.step('a new unit: what is missing is told, nothing typed is lost', async () => {
    await page.getByLabel('Namn', { exact: true }).fill('Växeln');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('Slag: fyll i eller välj.');
    await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Växeln');
    await page.getByRole('combobox', { name: 'Slag' }).selectOption('unit');
    await choose(page, 'Överordnad enhet', 'Regionkontoret');
    await expect(page.getByRole('heading', { level: 2, name: /^Växeln inrättas under Regionkontoret/ })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => url.pathname === workspace);
    await expect(row(page, 'Växeln inrättas under Regionkontoret.')).toBeVisible();
  });

  await test.step('closing a unit that holds staff is refused at its field; another unit is chosen instead', async () => {
    await page.goto(`${workspace}/avsluta`, { waitUntil: 'networkidle' });
    await choose(page, 'Enhet', 'Teleservice');
    const unit = page.getByRole('combobox', { name: 'Enhet', exact: true });
    await expect(unit).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('Teleservice har tjänster eller pengar kvar. Flytta dem först.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
    await expect(page.getByRole('alert')).toContainText('Flytta dem först.');
    await expect(page).toHaveURL(/avsluta/);
    await expectAccessible(page);
    await page.goto(`${workspace}/avsluta`, { waitUntil: 'networkidle' });
    await choose(page, 'Enhet', 'Växeln');
    await expect(page.getByText('Fyll i formuläret')).toHaveCount(0);
    await expect(page.getByText('Med ändringen').locator('..')).toContainText('Kostnadsneutral');
    await page.getByRole('link', { name: 'Avbryt' }).click();
    await page.waitForURL((url) => url.pathname === workspace);
  });

  await test.step('positions move with their cost; the balance of each board is told before', async () => {
    await page.goto(`${workspace}/flytta-tjanster`, { waitUntil: 'networkidle' });
    await expectAccessible(page);
    await choose(page, 'Tjänst rad 1', 'Teleservice');
    await page.getByLabel('Årsarbetare rad 1').fill('halv');
    await expect(page.getByText('Årsarbetare: skriv årsarbetare, som 1,5.')).toBeVisible();
    await page.getByLabel('Årsarbetare rad 1').fill('0,5');
    await choose(page, 'Till enhet', 'Växeln');
    await expect(page.getByText('0,5 årsarbetare,')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Regionstyrelsen \+/ })).toBeVisible();
    await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
    await page.waitForURL((url) => url.pathname === workspace);
  });

  await test.step('a technical adjustment must balance', async () => {
    await page.goto(`${workspace}/teknisk-reglering`, { waitUntil: 'networkidle' });
    await page.getByLabel('Nämnd rad 1').selectOption({ label: 'Regionstyrelsen' });
    await page.getByLabel('Ändring, kronor rad 1').fill('500 tkr');
    await page.getByLabel('Nämnd rad 2').selectOption({ label: 'Driftnämnden Regionservice' });
    await page.getByLabel('Ändring, kronor rad 2').fill('−400 000');
    await expect(page.getByText('Regleringarna tar inte ut varandra').first()).toBeVisible();
    await expect(page.getByText('Summa +100\u00a0000\u00a0kr')).toBeVisible();
    await page.getByLabel('Ändring, kronor rad 2').fill('−500 000');
    await expect(page.getByText('Summa ±0\u00a0kr')).toBeVisible();
    await expect(page.getByText('Regleringarna tar inte ut varandra')).toHaveCount(0);
    await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
    await page.waitForURL((url) => url.pathname === workspace);
  });

  await test.step('a change is edited in the same form, undone and redone as one step', async () => {
    await page.goto(workspace, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: /^Ändra: Växeln inrättas/ }).click();
    await page.waitForURL(/ny-enhet\?andra=/);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('combobox', { name: 'Överordnad enhet' })).toHaveValue('Regionkontoret');
    await page.getByLabel('Namn', { exact: true }).fill('Regionens växel');
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.waitForURL((url) => url.pathname === workspace);
    await expect(row(page, 'Regionens växel inrättas under Regionkontoret.')).toBeVisible();
    await expect(page.getByText(/till Regionens växel\./).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+z');
    await expect(row(page, 'Växeln inrättas under Regionkontoret.')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(row(page, 'Regionens växel inrättas under Regionkontoret.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a cost target is set, and taken away', async () => {
    await page.goto(`${workspace}/kostnadsmal`, { waitUntil: 'networkidle' });
    await page.getByLabel('Sänkning, %').fill('2,5');
    await page.getByLabel('Basår').fill('2021');
    await choose(page, 'Enhet rad 1', 'Regionservice');
    await expectAccessibleAsFilled(page);
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.waitForURL((url) => url.pathname === workspace);
    await page.goto(`${workspace}/kostnadsmal`, { waitUntil: 'networkidle' });
    await expect(page.getByLabel('Sänkning, %')).toHaveValue('2,5');
    await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
    await page.waitForURL((url) => url.pathname === workspace);
    await page.goto(`${workspace}/kostnadsmal`, { waitUntil: 'networkidle' });
    await expect(page.getByLabel('Sänkning, %')).toHaveValue('');
  });
});

test('units are merged without JavaScript: names are typed, rows added by a button', async ({ browser, page }) => {
  test.setTimeout(120_000);
  const workspace = await newScenario(page, 'Slås samman utan skript');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const still = await context.newPage();
  await still.goto(new URL(workspace, page.url()).href);
  await still.locator('summary', { hasText: 'Lägg till ändring' }).click();
  await still.getByRole('link', { name: /^Slå samman enheter/ }).click();
  await still.getByRole('combobox', { name: 'Enhet rad 1' }).fill('Beslutsstöd');
  await still.getByRole('button', { name: '+ Fler enheter' }).click();
  await expect(still.getByRole('combobox', { name: 'Enhet rad 3' })).toBeVisible();
  await expect(still.getByRole('combobox', { name: 'Enhet rad 1' })).toHaveValue('Beslutsstöd');
  await still.getByRole('combobox', { name: 'Går upp i' }).fill('Ingenstans');
  await still.getByRole('button', { name: 'Lägg till i scenariot' }).click();
  await expect(still.getByRole('alert')).toContainText('Inget heter ”Ingenstans”');
  await still.getByRole('combobox', { name: 'Går upp i' }).fill('Systemförvaltning och utveckling');
  await still.getByRole('button', { name: 'Räkna om' }).click();
  await expect(
    still.getByRole('heading', { level: 2, name: /^Beslutsstöd slås samman med Systemförvaltning och utveckling/ }),
  ).toBeVisible();
  await still.getByRole('button', { name: 'Lägg till i scenariot' }).click();
  await expect(still).toHaveURL(new RegExp(`${workspace}$`));
  await expect(row(still, 'Beslutsstöd slås samman med Systemförvaltning och utveckling.')).toBeVisible();
  await context.close();
});

/** A new scenario on the example; gives its path. The reader's name is known. */
async function newScenario(page: Page, name: string): Promise<string> {
  await openExample(page);
  await page.goto('/scenarier', { waitUntil: 'networkidle' });
  await page.locator('#scenario-name').fill(name);
  await page.locator('#scenario-date').fill('2021-01-01');
  await page.locator('#nytt button[type="submit"]').click();
  await page.waitForURL(/\/scenarier\/./);
  await page.waitForLoadState('networkidle');
  return new URL(page.url()).pathname;
}

/** Types into a field with suggestions and takes the one of that name, else the first. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(text);
  await page.locator('li[role="option"]:visible').first().click();
}

function row(page: Page, sentence: string): ReturnType<Page['getByRole']> {
  return page.getByRole('link', { name: `Visa i diagrammet: ${sentence}` });
}

/** axe on the form as it is filled in: a reload would empty it. */
async function expectAccessibleAsFilled(page: Page): Promise<void> {
  const { default: AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
