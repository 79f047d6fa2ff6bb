import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import UnitTreegrid from './UnitTreegrid.svelte';
import type { UnitTable } from './unit-table.ts';
import { buildRows } from './unit-tree.ts';

const table: UnitTable = {
  id: ['region', 'council', 'board', 'office', 'finance', 'other', 'depot'],
  name: ['Region Exempel', 'Fullmäktige', 'Styrelsen', 'Kontoret', 'Ekonomi', 'Driftnämnden', 'Förråd'],
  kind: ['legalEntity', 'assembly', 'board', 'administration', 'unit', 'board', 'unit'],
  parent: [-1, 0, 1, 2, 3, 1, 5],
  headcount: [9, 9, 5, 5, 2, 4, 1],
  fteMilli: [8_500, 8_500, 4_500, 4_500, 1_500, 4_000, 1_000],
  needOre: [90_000_000, 90_000_000, 50_000_000, 50_000_000, 20_000_000, 40_000_000, 10_000_000],
};

beforeEach(async () => page.viewport(1280, 800));

function show(options: { language?: 'sv' | 'en'; focusId?: string; units?: UnitTable } = {}): void {
  const { language = 'sv', focusId = null, units = table } = options;
  render(UnitTreegrid, {
    props: {
      rows: buildRows(units),
      label: 'Enheter',
      focusId,
      unitAddress: (id: string) => `#unit-${id}`,
    },
    context: languageContext(language),
  });
}

function rowNames(): string[] {
  return [...document.querySelectorAll('tbody tr[data-id]')].map((row) => row.querySelector('a')?.textContent ?? '');
}

function focusedName(): string | null | undefined {
  return document.activeElement?.querySelector('a')?.textContent;
}

test('opens at board level and tells level, place and state of each row', async () => {
  show();
  expect(rowNames()).toEqual(['Region Exempel', 'Fullmäktige', 'Styrelsen', 'Driftnämnden']);
  const board = page.getByRole('row', { name: /^Styrelsen/ });
  await expect.element(board).toHaveAttribute('aria-level', '3');
  await expect.element(board).toHaveAttribute('aria-posinset', '1');
  await expect.element(board).toHaveAttribute('aria-setsize', '2');
  await expect.element(board).toHaveAttribute('aria-expanded', 'false');
});

test('is one tab stop, and arrows open, enter, leave and close branches', async () => {
  show();
  await userEvent.tab();
  expect(focusedName()).toBe('Region Exempel');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
  expect(rowNames()).toContain('Kontoret');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focusedName).toBe('Kontoret');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(focusedName).toBe('Styrelsen');
  await userEvent.keyboard('{ArrowLeft}');
  expect(rowNames()).not.toContain('Kontoret');
});

test('goes to the ends, opens all siblings with * and finds by typing', async () => {
  show();
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  await expect.poll(focusedName).toBe('Driftnämnden');
  await userEvent.keyboard('*');
  expect(rowNames()).toEqual(['Region Exempel', 'Fullmäktige', 'Styrelsen', 'Kontoret', 'Driftnämnden', 'Förråd']);
  await userEvent.keyboard('fö');
  await expect.poll(focusedName).toBe('Förråd');
  await userEvent.keyboard('{Home}');
  await expect.poll(focusedName).toBe('Region Exempel');
});

test('opens the branch of the unit that was searched for, goes there and lets go', async () => {
  show({ focusId: 'finance' });
  await expect.poll(focusedName).toBe('Ekonomi');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(focusedName).toBe('Styrelsen');
});

test('scrolls to a unit far down when its branch was closed', async () => {
  const children = 400;
  const names = [
    'Region',
    ...Array.from({ length: 3 }, (_, row) => `Nämnd ${row}`),
    ...Array.from({ length: children }, (_, row) => `Enhet ${row}`),
  ];
  const column = <T>(make: (row: number) => T): T[] => names.map((_, row) => make(row));
  const units: UnitTable = {
    id: column((row) => `u${row}`),
    name: names,
    kind: column((row) => (row === 0 ? 'legalEntity' : row < 4 ? 'board' : 'unit')),
    parent: column((row) => (row === 0 ? -1 : row < 4 ? 0 : 3)),
    headcount: column(() => 1),
    fteMilli: column(() => 1_000),
    needOre: column(() => 100_000),
  };
  show({ units, focusId: 'u403' });
  await expect.poll(focusedName).toBe('Enhet 399');
});

test('says kinds and figures in the language of the page', async () => {
  show({ language: 'en' });
  await expect.element(page.getByRole('row', { name: /^Styrelsen board 4\.5 5 500$/ })).toBeVisible();
});

test('draws only the rows on the screen of five thousand units', async () => {
  const count = 5_000;
  const column = <T>(make: (row: number) => T): T[] => Array.from({ length: count }, (_, row) => make(row));
  const units: UnitTable = {
    id: column((row) => `u${row}`),
    name: column((row) => `Enhet ${row}`),
    kind: column((row) => (row === 0 ? 'legalEntity' : 'unit')),
    parent: column((row) => (row === 0 ? -1 : 0)),
    headcount: column(() => 1),
    fteMilli: column(() => 1_000),
    needOre: column(() => 100_000),
  };
  show({ units });
  await expect.poll(() => rowNames().length).toBeLessThan(120);
  expect(rowNames().length).toBeGreaterThan(10);
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  await expect.poll(focusedName).toBe('Enhet 4999');
  expect(rowNames().length).toBeLessThan(120);
});
