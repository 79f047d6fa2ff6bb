import { expect, type Page, type Response, test } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { loadExample } from './loaded.ts';

const decided = 'halland-2021-dissolve-decided';
/** All that a reader's browser fetches, unpacked. */
const mostBytes = 250_000;

test.beforeAll(() => loadExample('halland-2021', ['scenario-dissolve-decided.json']));

test('a link is made in two presses, read without JavaScript, and leads nowhere once it is withdrawn', async ({
  page,
  browser,
  context,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await context.addCookies([{ name: 'samorg-actor', value: 'Astrid', url: new URL(page.url()).origin }]);
  await page.goto(`/scenarier/${decided}`, { waitUntil: 'networkidle' });

  await page.getByRole('link', { name: 'Dela länk' }).click();
  await expect(page.getByText('Länken visar version 1')).toBeVisible();
  await page.getByRole('button', { name: 'Skapa och kopiera länk' }).click();
  await expect(page.getByText('Länken är kopierad')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/visa\/[\w-]{32}$/);
  await expectAccessible(page);

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1024, height: 768 } });
  const reader = await plain.newPage();
  await test.step('the reader fetches no script, little, and answers to the five questions are on the first screen', async () => {
    const fetched = await fetchedBy(reader, address);
    expect(fetched.types).not.toContain('script');
    expect(fetched.bytes).toBeLessThan(mostBytes);
    expect(fetched.headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'cache-control': 'private, no-cache',
    });
    for (const said of [
      /^IT- och teleservice, utom Teleservice, flyttas från Driftnämnden Regionservice till Regionstyrelsen$/,
      /en nämnds ram höjs, sex nämnders ramar sänks lika mycket/,
      /^147,5$/,
      /^±0 kronor$/,
      /^1 oktober$/,
      /^Vem får mer ram, vem får mindre$/,
      /^Att besluta: Regionfullmäktige$/,
    ]) {
      await expect(reader.getByText(said).first()).toBeInViewport();
    }
    await reader.getByText('tekniska regleringar', { exact: true }).click();
    await expect(reader.getByText('Summan är alltid noll').first()).toBeVisible();
  });

  await test.step('it reads in English, and is accessible on a phone', async () => {
    await page.goto(`${address}?sprak=en`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('except Teleservice, moves from');
    await page.goto(address);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/scenarier/${decided}/dela`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Dra tillbaka länken till version 1/ }).click();
  await expect(page.getByText('Ingen länk gäller just nu')).toBeVisible();
  const gone = await reader.goto(address);
  expect(gone?.status()).toBe(404);
  const whatIsSaid = await reader.getByRole('main').textContent();
  expect(whatIsSaid).toContain('Länken leder ingenstans');
  await reader.goto('/visa/something-else');
  expect(await reader.getByRole('main').textContent()).toBe(whatIsSaid);
  await plain.close();
});

async function fetchedBy(
  reader: Page,
  address: string,
): Promise<{
  readonly types: readonly string[];
  readonly bytes: number;
  readonly headers: Readonly<Record<string, string>>;
}> {
  const sizes: Promise<number>[] = [];
  const types: string[] = [];
  const count = (response: Response): void => {
    types.push(response.request().resourceType());
    sizes.push(response.body().then((body) => body.length));
  };
  reader.on('response', count);
  const response = await reader.goto(address, { waitUntil: 'networkidle' });
  reader.off('response', count);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { types, bytes, headers: response?.headers() ?? {} };
}
