import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import StaleNotice from './StaleNotice.svelte';

it.each([
  ['sv', /Visas som det var kl\. \d\d:\d\d.*i säkert förvar/],
  ['en', /Shown as it was at \d\d:\d\d.*are safe/],
] as const)('says in %s from when the page is, and what is safe', async (language, words) => {
  const props = { since: '2026-11-22T08:22:42.350Z' };
  const { container } = await render(StaleNotice, { props, context: languageContext(language) });
  expect(container.querySelector('[role=status]')?.textContent).toMatch(words);
});
