import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ComboboxOption } from '#lib/combobox/option.ts';
import { languageContext } from '#lib/i18n/context.ts';
import CommandPalette from './CommandPalette.svelte';
import type { Command } from './command.ts';
import { PaletteSearch } from './palette-search.svelte.ts';

const units: readonly ComboboxOption[] = [{ id: 'ost', label: 'Östra enheten', detail: 'Regionservice' }];

function show(find: (text: string) => Promise<readonly ComboboxOption[]> = async () => units): {
  readonly done: readonly string[];
  readonly closed: () => number;
} {
  const done: string[] = [];
  let closed = 0;
  const command = (id: string, name: string, group: Command['group'], key?: string): Command => ({
    id,
    name,
    group,
    ...(key === undefined ? {} : { key }),
    run: () => done.push(id),
  });
  const commands = [
    command('flytta', 'Flytta enhet', 'add', 'm'),
    command('ny', 'Ny enhet', 'add'),
    command('angra', 'Ångra', 'scenario'),
  ];
  const search = new PaletteSearch(commands, { find, open: (id) => done.push(`unit ${id}`) });
  const onclose = (): void => {
    closed += 1;
  };
  render(CommandPalette, { props: { search, onclose }, context: languageContext('sv') });
  return { done, closed: () => closed };
}

const field = (): ReturnType<typeof page.getByRole> => page.getByRole('combobox');

test('is a modal combobox whose list holds every command, in groups', async () => {
  show();
  expect(document.querySelector('dialog:modal')).not.toBeNull();
  await expect.element(field()).toHaveFocus();
  await expect.element(page.getByRole('group', { name: 'Lägg till ändring' })).toBeVisible();
  await expect.element(page.getByRole('option', { selected: true, name: 'Flytta enhet' })).toBeVisible();
  const active = document.querySelector('[aria-selected="true"]')?.id ?? 'none';
  await expect.element(field()).toHaveAttribute('aria-activedescendant', active);
});

test('the arrows go round, Enter does what is active and closes', async () => {
  const { done, closed } = show();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Ångra');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => done).toEqual(['ny']);
  await expect.poll(closed).toBe(1);
});

test('finds å of two signs, and units by name after the commands', async () => {
  const { done } = show();
  await field().fill('ång'.normalize('NFD'));
  await expect.element(page.getByRole('option').first()).toHaveTextContent('Ångra');
  await page.getByRole('option', { name: /^Östra enheten/ }).click();
  await expect.poll(() => done).toEqual(['unit ost']);
});

test('Escape closes it and does nothing; no contact with the server leaves the commands', async () => {
  const { done, closed } = show(async () => Promise.reject(new Error('no contact')));
  await field().fill('enhet');
  await expect.element(page.getByText(/bara kommandon visas/)).toBeVisible();
  await expect.element(page.getByRole('option', { name: 'Flytta enhet' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(closed).toBe(1);
  expect(done).toEqual([]);
});
