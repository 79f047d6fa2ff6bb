import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';

const staffFunctions = 'halland-staff-functions-2022';

test('an organisation is looked at as it was, its staff functions are compared, and the guide begins afresh', async ({
  page,
  browser,
}) => {
  await openExample(page, 'Region Halland 2022: översyn av stabsfunktioner');

  await test.step('what is known now is corrected; what was known then stays, on every page', async () => {
    await page.goto(`/organisation/rh-ks?org=${staffFunctions}`, { waitUntil: 'networkidle' });
    await page.getByText('Rätta uppgifter').click();
    await page.getByLabel('Namn', { exact: true }).fill('Kultur och bildning');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kultur och bildning' })).toBeVisible();
    await expect(page.getByText('Bytte namn från ”Kultur och skola” till ”Kultur och bildning”.')).toBeVisible();

    await page.getByRole('link', { name: 'Historik' }).click();
    await page.getByRole('link', { name: /^Se som det var vid revision 1/ }).click();
    await expect(page.getByText(/Du ser organisationen per .* vid revision 1/)).toBeVisible();
    await page.getByRole('link', { name: 'Stabsfunktioner' }).click();
    await expect(page.getByRole('rowheader', { name: /^Kultur och skola/ })).toBeVisible();
    await page.getByRole('link', { name: 'Till nuläget' }).click();
    await expect(page.getByRole('rowheader', { name: /^Kultur och bildning/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the same units are a tree, a chart and text; the chart leads to a unit by the keys', async () => {
    await page.goto(`/organisation?id=${staffFunctions}`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Diagram' }).click();
    const leaf = page.getByRole('treeitem', { name: /^HR-avdelningen/ });
    await leaf.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/organisation\/rh-rk-hr\?/);
  });

  await test.step('staff functions before and after a scenario, with the keys 1 2 3', async () => {
    await page.goto('/scenarier/halland-review/stabsfunktioner', { waitUntil: 'networkidle' });
    await expect(page.getByText('Scenariot ändrar ingen stabsfunktion')).toBeVisible();
    await page.keyboard.press('1');
    await expect(page).toHaveURL(/vy=fore/);
    await page.keyboard.press('3');
    await expect(page).not.toHaveURL(/vy=/);
  });

  await test.step('without JavaScript and without a name the guide makes a copy of the example, and is left', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
    const guest = await plain.newPage();
    await guest.goto(new URL('/demo', page.url()).href);
    await guest.getByRole('button', { name: 'Börja' }).click();
    await expect(guest).toHaveURL(/\/scenarier\/demo-/);
    const first = guest.url();
    const guide = guest.getByRole('region', { name: 'Guide' });
    await expect(guide).toContainText('Steg 1 av 4');
    await guide.getByRole('link', { name: 'Öppna flytten' }).click();
    await expect(guide).toContainText('Steg 2 av 4');
    await guide.getByRole('button', { name: 'Börja om' }).click();
    await expect(guide).toContainText('Steg 1 av 4');
    expect(guest.url()).not.toBe(first);
    await guide.getByRole('button', { name: 'Lämna guiden' }).click();
    await expect(guide).toHaveCount(0);
    await plain.close();
  });
});

/** Opens an example as a person whose name is known. */
async function openExample(page: Page, title: string): Promise<void> {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.context().addCookies([{ name: 'samorg-actor', value: 'Karin', url: new URL(page.url()).origin }]);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('listitem').filter({ hasText: title }).getByRole('button', { name: 'Öppna' }).click();
  await page.waitForURL(/\/scenarier\/./);
}
