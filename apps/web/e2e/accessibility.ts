import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at the page in both themes and both languages: axe finds no violation of WCAG 2.2 AA in any of the four. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const language of ['sv', 'en']) {
    for (const theme of ['light', 'dark']) {
      await page.context().addCookies([cookie(page, 'samorg-language', language), cookie(page, 'samorg-theme', theme)]);
      await page.reload({ waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${page.url()} ${language} ${theme}`,
      ).toEqual([]);
    }
  }
  await page.context().addCookies([cookie(page, 'samorg-language', 'sv'), cookie(page, 'samorg-theme', 'light')]);
  await page.reload({ waitUntil: 'networkidle' });
}

function cookie(page: Page, name: string, value: string): { name: string; value: string; url: string } {
  return { name, value, url: new URL(page.url()).origin };
}
