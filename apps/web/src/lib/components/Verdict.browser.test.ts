import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import Verdict from './Verdict.svelte';

test.each([
  ['neutral', 'sv', 'Kostnadsneutral'],
  ['neutralAfterAdjustment', 'sv', 'Kostnadsneutral efter tekniska regleringar'],
  ['notNeutral', 'en', 'Not cost-neutral'],
  ['undetermined', 'en', 'Cannot be determined'],
  [null, 'sv', 'Kan inte genomföras'],
] as const)('says %s in words in %s', async (verdict, language, words) => {
  render(Verdict, { props: { verdict }, context: languageContext(language) });
  await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test('shows the headline and the reason that it is given', async () => {
  const props = {
    verdict: 'notNeutral',
    headline: '8 654 tkr utan motpost',
    reason: 'Regionstyrelsen saknar ram.',
  } as const;
  render(Verdict, { props, context: languageContext('sv') });
  await expect.element(page.getByText('8 654 tkr utan motpost')).toBeVisible();
  await expect.element(page.getByText('Regionstyrelsen saknar ram.')).toBeVisible();
});
