import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import { ledgerContext } from '../ledger-links.ts';
import NeutralityTable from '../NeutralityTable.svelte';
import type { MatrixRow, NeutralityMatrix } from '../neutrality-matrix.ts';
import LedgerPanel from './LedgerPanel.svelte';
import type { Ledger } from './ledger-view.ts';

beforeEach(async () => page.viewport(1280, 900));

const state = { unit: 'tkr', figure: null, group: null, after: null } as const;

function rowOf(id: string, change: number): MatrixRow {
  const parts = { direct: change, positions: 0, overhead: 0, trade: 0, budget: 0 };
  const base = {
    fundingBefore: 100_000,
    needBefore: 100_000,
    needAfter: 100_000 + change,
    fundingAfter: 100_000 + change,
  };
  return { ...base, id, name: id, parts, change, adjustment: change, isDecidedOtherwise: false, remainder: 0 };
}

const factor = { numerator: 12, denominator: 12, label: 'helår', isFullYear: true };
const rows = [rowOf('a', 500_000), rowOf('b', -500_000)];
const matrix: NeutralityMatrix = {
  years: [{ year: 2022, factor, rows, sum: rowOf('', 0), unfunded: [] }],
  parts: ['direct'],
  needDiffers: false,
};
const ledger: Ledger = {
  figure: 'years/2022/boards/a/technicalAdjustmentOre',
  name: 'Beräknad teknisk reglering, a, 2022',
  unit: 'ore',
  value: 500_000,
  holds: null,
  ruleText: 'Regeln.',
  sources: ['Budget 2022', 'docs/format.md, Figures of a year'],
  through: [],
  groupCount: 2,
  groups: [
    {
      id: 'direct',
      label: 'Flyttad verksamhet',
      amount: 600_000,
      total: 9,
      nextAfter: '1',
      rows: [
        {
          id: '1',
          name: 'IT: Lokaler',
          amount: 600_000,
          figure: null,
          share: '1/4',
          fullYearOre: 2_400_000,
          source: null,
          changeId: null,
        },
      ],
    },
    {
      id: 'trade',
      label: 'Internhandel',
      amount: -100_000,
      total: 1,
      nextAfter: null,
      rows: [
        {
          id: '2',
          name: 'Köp',
          amount: -100_000,
          figure: null,
          share: null,
          fullYearOre: null,
          changeId: null,
          source: null,
        },
      ],
    },
  ],
};

test('the matrix is one stop in the tab order; arrows lead from amount to amount, Home and End to the ends', async () => {
  const context = new Map<string, unknown>([...languageContext('sv'), ledgerContext({ path: '/e', state })]);
  render(NeutralityTable, { props: { matrix, unit: 'tkr', budgetYear: 2022, decided: false }, context });
  const focused = (): string | null | undefined => document.activeElement?.getAttribute('data-figure');
  await expect.element(page.getByRole('grid')).toBeVisible();
  expect(document.querySelectorAll('[role=grid] a[tabindex="0"]')).toHaveLength(1);
  document.querySelector<HTMLElement>('[role=grid] a[tabindex="0"]')?.focus();
  expect(focused()).toBe('years/2022/boards/a/fundingBeforeOre');
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(focused()).toBe('fullYear/boards/b/movedDirectCostOre');
  await userEvent.keyboard('{ArrowDown}{End}');
  expect(focused()).toBe('summa/2022/remainder');
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  expect(focused()).toBe('years/2022/boards/a/fundingBeforeOre');
  expect(document.querySelectorAll('[role=grid] a[tabindex="0"]')).toHaveLength(1);
});

test('the ledger tells the figure, its groups with sums, the share of a year, and the way to all rows', async () => {
  const open = { ...state, figure: ledger.figure };
  render(LedgerPanel, { props: { ledger, state: open, path: '/e' }, context: languageContext('sv') });
  await expect
    .element(page.getByRole('heading', { name: /\+5 tkr Beräknad teknisk reglering, a, 2022/ }))
    .toBeVisible();
  await expect.element(page.getByRole('columnheader', { name: '+6' })).toBeVisible();
  await expect.element(page.getByText('3/12 av 24 000 kr')).toBeVisible();
  const all = page.getByRole('link', { name: 'Visa alla 9 rader' });
  await expect.element(all).toHaveAttribute('href', expect.stringContaining('grupp=direct'));
  expect(document.body.textContent).toContain('Budget 2022');
  await expect.element(page.getByRole('link', { name: /Stäng/ })).toHaveAttribute('href', '/e');
});

test('a group that is asked for by itself is the figure', async () => {
  const open = { ...state, figure: ledger.figure, group: 'trade' };
  render(LedgerPanel, { props: { ledger, state: open, path: '/e' }, context: languageContext('en') });
  await expect.element(page.getByRole('heading', { name: /\u22121 SEK thousand Internhandel/ })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Show the whole figure' })).toBeVisible();
  expect(document.body.textContent).not.toContain('Lokaler');
});

test('a figure that is not there is told as such', async () => {
  render(LedgerPanel, {
    props: { ledger: null, state: { ...state, figure: 'x' }, path: '/e' },
    context: languageContext('sv'),
  });
  await expect.element(page.getByRole('heading', { name: 'Siffran finns inte' })).toBeVisible();
});
