import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import Dialog from './Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Verkställ scenariot?</p>' }));

test('is modal, has its title as name, and Escape closes it', async () => {
  let closed = 0;
  const onclose = (): void => {
    closed += 1;
  };
  render(Dialog, { props: { open: true, title: 'Bekräfta', onclose, children }, context: languageContext('sv') });
  const dialog = page.getByRole('dialog', { name: 'Bekräfta' });
  await expect.element(dialog).toBeVisible();
  expect(document.querySelector('dialog:modal')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closed).toBe(1);
});

test('its closing button speaks the language of the page', async () => {
  render(Dialog, {
    props: { open: true, title: 'Confirm', onclose: () => {}, children },
    context: languageContext('en'),
  });
  await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible();
});
