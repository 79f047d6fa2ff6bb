import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import Combobox from './Combobox.svelte';
import type { ComboboxOption } from './option.ts';

const units: readonly ComboboxOption[] = [
  { id: 'it', label: 'IT- och teleservice', detail: 'Regionservice' },
  { id: 'infra', label: 'IT-infrastruktur', detail: 'IT- och teleservice' },
  { id: 'eko', label: 'Ekonomi' },
];

function show(options: { language?: 'sv' | 'en'; onchoose?: (option: ComboboxOption) => void } = {}): void {
  const find = async (text: string): Promise<readonly ComboboxOption[]> =>
    units.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  render(Combobox, {
    props: {
      id: 'unit',
      label: 'Enhet',
      name: 'unitId',
      textName: 'unitText',
      find,
      ...(options.onchoose ? { onchoose: options.onchoose } : {}),
    },
    context: languageContext(options.language ?? 'sv'),
  });
}

const field = (): ReturnType<typeof page.getByRole> => page.getByRole('combobox', { name: 'Enhet' });
const sentId = (): string | undefined => document.querySelector<HTMLInputElement>('input[name=unitId]')?.value;

test('suggests while something is typed and tells how many', async () => {
  show();
  await field().fill('it-');
  await expect.element(page.getByRole('option').nth(1)).toBeVisible();
  await expect.element(field()).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByRole('status')).toHaveTextContent('2 förslag');
});

test('arrows move through the suggestions and Enter chooses', async () => {
  const chosen: string[] = [];
  show({ onchoose: ({ id }) => chosen.push(id) });
  await field().fill('it-');
  await expect.element(page.getByRole('option').nth(1)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(field()).toHaveAttribute('aria-activedescendant', 'unit-list-1');
  await userEvent.keyboard('{Enter}');
  await expect.element(field()).toHaveValue('IT-infrastruktur');
  expect(chosen).toEqual(['infra']);
  expect(sentId()).toBe('infra');
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
});

test('a click chooses, and typing again lets go of the choice', async () => {
  show();
  await field().fill('eko');
  await page.getByRole('option', { name: 'Ekonomi' }).click();
  expect(sentId()).toBe('eko');
  await field().fill('eko x');
  expect(sentId()).toBe('');
});

test('Escape closes the list and keeps what was typed', async () => {
  show();
  await field().fill('it-');
  await expect.element(page.getByRole('option').nth(0)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
  await expect.element(field()).toHaveValue('it-');
});

test('says in the language of the page that nothing matches', async () => {
  show({ language: 'en' });
  await field().fill('zzz');
  await expect.element(page.getByRole('status')).toHaveTextContent('No unit matches');
});
