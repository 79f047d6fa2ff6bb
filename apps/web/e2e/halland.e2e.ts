import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expectedBoards, kronor } from './expected-figures.ts';
import { openExample } from './open-example.ts';

test('the director’s staff move IT- och teleservice except Teleservice and make it cost-neutral', async ({ page }) => {
  test.setTimeout(180_000);
  await openExample(page);
  const workspace = new URL(page.url()).pathname;
  await expect(page.getByText('Regiongemensam IT- och digitaliseringsfunktion inrättas').first()).toBeVisible();

  await test.step('find the unit by search', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('IT- och tele');
    await expect(page.getByRole('option', { name: /^IT- och teleservice/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForURL(/enhet=rh-it/);
    await expect(page.getByRole('row', { name: /^IT- och teleservice/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/organisation\/rh-it/);
    await page.locator('summary', { hasText: 'Flytta…' }).click();
    await page.getByRole('radio', { name: 'Regiongemensam IT- och digitaliseringsfunktion' }).check();
    await page.getByRole('button', { name: 'Till flytten' }).click();
    await page.waitForURL(/\/flytta\?enhet=rh-it/);
    await page.waitForLoadState('networkidle');
  });

  await test.step('move it to the new function, except Teleservice, with internal trade dissolved', async () => {
    await expectAccessible(page);
    await page.getByLabel('Gäller från').fill('2021-10-01');
    await page.getByRole('combobox', { name: 'Ny plats' }).fill('Regiongemensam');
    await page.getByRole('option', { name: /^Regiongemensam IT/ }).click();
    await page.getByRole('checkbox', { name: 'Utom Teleservice' }).check();
    await expect(page.getByText('Följer med 145,5 årsarbetare (150 personer)')).toBeVisible();

    await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
    await expect(page, 'no trade policy is chosen by itself').toHaveURL(/flytta/);
    await page.getByRole('radio', { name: /^Upphör/ }).check();
    await expect(page.getByText('Regionstyrelsen behöver 220\u00a0443\u00a0tkr mer i ram').first()).toBeVisible();
    await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
    await page.waitForURL((url) => url.pathname === workspace);
  });

  await test.step('see that it is neutral after adjustment, to the krona', async () => {
    await expect(verdict(page)).toContainText('Kostnadsneutral efter tekniska regleringar');
    await expect(page.getByRole('treeitem', { name: /^IT- och teleservice, .*flyttad/ }).first()).toBeVisible();
    await expectAccessible(page);
    await expectFigures(page, workspace, 'expected-dissolve.json');
  });

  await test.step('propose the technical adjustment and see that it is neutral', async () => {
    await page.goto(workspace, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Föreslå teknisk reglering' }).first().click();
    await expect(verdict(page)).not.toContainText('efter tekniska regleringar');
    await expect(verdict(page)).toContainText('Kostnadsneutral');
    await expectFigures(page, workspace, 'expected-dissolve-decided.json');
  });

  await test.step('undo, redo and reload', async () => {
    await page.goto(workspace, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+z');
    await expect(verdict(page)).toContainText('Kostnadsneutral efter tekniska regleringar');
    await page.keyboard.press('Control+y');
    await expect(verdict(page)).not.toContainText('efter tekniska regleringar');
    await page.reload({ waitUntil: 'networkidle' });
    await expect(verdict(page)).not.toContainText('efter tekniska regleringar');
    await expect(verdict(page)).toContainText('Kostnadsneutral');
  });

  await test.step('undo and redo faster than the server answers', async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+z');
    await expect(verdict(page)).toContainText('Regionstyrelsen behöver 1\u00a0526\u00a0tkr mer i ram');
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('Control+y');
    await expect(verdict(page)).not.toContainText('efter tekniska regleringar');
    await expect(page.getByText('Någon annan')).toHaveCount(0);
  });

  await test.step('compare before and after', async () => {
    await page.goto(`${workspace}/jamfor`, { waitUntil: 'networkidle' });
    await expect(page.getByText('145,5').first()).toBeVisible();
  });
});

test('the workspace can be read without JavaScript', async ({ browser, page }) => {
  await openExample(page);
  const address = page.url();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const still = await context.newPage();
  await still.goto(address);
  await expect(verdict(still)).toContainText('Kostnadsneutral');
  await expect(still.getByText('Digitalisering flyttas från Styrning och stöd').first()).toBeVisible();
  await context.close();
});

test('a change without a name is not made, and says so until the name is given', async ({ page }) => {
  await openExample(page);
  const workspace = new URL(page.url()).pathname;
  const remove = page.getByRole('button', { name: /^Ta bort: En Controller/ });
  await expect(remove).toBeVisible();
  await page.context().clearCookies();
  await remove.click();
  await expect(page.getByRole('alert')).toContainText('Namn saknas');
  await expect(remove).toBeVisible();
  await page.getByRole('link', { name: 'Ange ditt namn' }).click();
  await page.waitForURL(/\/namn/);
  await page.getByLabel('Ditt namn').fill('Karin');
  await page.getByLabel('Ditt namn').press('Enter');
  await page.waitForURL((url) => url.pathname !== '/namn');
  await page.goto(workspace, { waitUntil: 'networkidle' });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(remove).toBeVisible();
});

test('a move that somebody came before keeps what is filled in and can be added once that is seen', async ({
  page,
}) => {
  await openExample(page);
  const workspace = new URL(page.url()).pathname;
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: 'samorg-actor', value: 'Astrid', url: origin }]);
  // The page does not learn of it before it is sent.
  await page.route('**/huvud', (route) => route.abort());
  await page.goto(`${workspace}/flytta?enhet=rh-rk-kom`, { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Ny plats' }).fill('HR-avd');
  await page.getByRole('option', { name: /^HR-avdelningen/ }).click();
  const other = await page.context().newPage();
  await other.goto(workspace, { waitUntil: 'networkidle' });
  const position = other.getByRole('button', { name: /^Ta bort: En HR-konsult/ });
  await position.click();
  await expect(position).toHaveCount(0);

  await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
  await expect(page.getByText('Någon annan').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Ny plats' })).toHaveValue('HR-avdelningen');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Lägg till i scenariot' }).click();
  await page.waitForURL((url) => url.pathname === workspace);
});

function verdict(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('region', { name: 'Sammanlagd konsekvens' });
}

/** The economy page shows every funded board of both years with exactly the figures of the expected evaluation. */
async function expectFigures(page: Page, workspace: string, file: string): Promise<void> {
  await page.goto(`${workspace}/ekonomi?belopp=kronor`, { waitUntil: 'networkidle' });
  const table = page.getByRole('grid', { name: 'Ram och behov per nämnd' });
  const shown = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
    );
  let from = 0;
  for (const { year, boards } of expectedBoards(file)) {
    from = shown.findIndex((cells, at) => at >= from && cells[0]?.startsWith(String(year)) === true);
    expect(from, `${year} is shown`).toBeGreaterThan(-1);
    for (const board of boards) {
      const cells = shown.find((row, at) => at > from && row[0] === board.name);
      const [before, after, remainder] = [board.fundingBeforeOre, board.needAfterOre, board.remainderOre];
      expect(cells?.[1], `${year} ${board.name}: funding before`).toBe(kronor(before));
      expect(cells?.slice(-4), `${year} ${board.name}: need after, adjustment, funding after, remainder`).toEqual([
        kronor(after),
        kronor(board.adjustmentOre, true),
        kronor(board.fundingAfterOre),
        kronor(remainder),
      ]);
    }
  }
}
