import type { Page } from '@playwright/test';

/** Where the first scenario of the Halland example is worked on. */
const exampleWorkspace = '/scenarier/halland-2021-start';

/** Opens the Halland example from the start page as Karin: the first one of all opens it, later ones find it as it stands. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/', { waitUntil: 'networkidle' });
  const name = page.getByLabel('Ditt namn').first();
  if (await name.isVisible()) await name.fill('Karin');
  const first = page.getByRole('button', { name: 'Öppna exemplet Region Halland' });
  const again = page.getByRole('listitem').filter({ hasText: 'Region Halland 2021' }).getByRole('button');
  await first.or(again).first().click();
  await page.waitForURL((url) => url.pathname === exampleWorkspace);
  await page.waitForLoadState('networkidle');
}
