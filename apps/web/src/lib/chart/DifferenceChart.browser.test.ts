import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import type { ChartView } from './chart-view.ts';
import { ChartZoom } from './chart-zoom.svelte.ts';
import DifferenceChart from './DifferenceChart.svelte';
import { exampleTree } from './example-tree.ts';

beforeEach(async () => page.viewport(1280, 900));

function show(options: { view?: ChartView; language?: 'sv' | 'en'; markedUnitIds?: readonly string[] } = {}): {
  opened: string[];
} {
  const { view = 'changes', language = 'sv', markedUnitIds = [] } = options;
  const opened: string[] = [];
  render(DifferenceChart, {
    props: {
      tree: exampleTree,
      view,
      zoom: new ChartZoom(),
      markedUnitIds,
      openHref: (keys: readonly string[]) => `#open=${keys.join('+')}`,
      onopen: (href: string) => opened.push(href),
    },
    context: languageContext(language),
  });
  return { opened };
}

function focusedKey(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
}

test('tells each place as a tree item with name, level, n of m, state and årsarbetare', async () => {
  show();
  const item = page.getByRole('treeitem', { name: 'IT, utom Växeln, nivå 3, 1 av 1, flyttad, 10,0 årsarbetare efter' });
  await expect.element(item).toHaveAttribute('aria-level', '3');
  await expect.element(item).toHaveAttribute('aria-setsize', '1');
  await expect.element(page.getByRole('tree', { name: 'Organisation med ändringar' })).toBeVisible();
});

test('speaks English too', async () => {
  show({ language: 'en' });
  const item = page.getByRole('treeitem', { name: 'Växeln, level 2, 2 of 3, stays, 3.0 FTE after' });
  await expect.element(item.getByText('Växeln stays, new parent 3.0')).toBeVisible();
  await expect.element(page.getByRole('tree', { name: 'Organisation with changes' })).toBeVisible();
});

test('is one tab stop, and arrows, Home and End walk the tree', async () => {
  show();
  await userEvent.tab();
  expect(focusedKey()).toBe('styrelsen');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focusedKey).toBe('hög');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  await expect.poll(focusedKey).toBe('it');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.poll(focusedKey).toBe('styrelsen');
  await userEvent.keyboard('{End}');
  await expect.poll(focusedKey).toBe('kiosken');
  await userEvent.keyboard('{Home}');
  await expect.poll(focusedKey).toBe('styrelsen');
});

test('passes over places that are empty before the change, and hides them from assistive technology', async () => {
  show({ view: 'before' });
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(focusedKey).toBe('nämnden');
  expect(document.querySelectorAll('.slot[aria-hidden="true"]')).toHaveLength(4);
  expect(page.getByRole('treeitem').elements()).toHaveLength(6);
});

test('shares one layout between the three views', async () => {
  const places = (): Record<string, string> =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-key]')].map((box) => [
        box.dataset.key ?? '',
        `${box.style.left} ${box.style.top} ${box.style.height}`,
      ]),
    );
  show({ view: 'changes' });
  const changes = places();
  for (const view of ['before', 'after'] as const) {
    document.body.replaceChildren();
    show({ view });
    expect(changes).toMatchObject(places());
  }
});

test('opens a pile with a link, and all closed siblings with *', async () => {
  const { opened } = show();
  const pile = page.getByRole('treeitem', { name: /^\+ 4 oförändrade/ });
  await expect.element(pile).toHaveAttribute('href', '#open=hög');
  await expect.element(pile).toHaveAttribute('aria-expanded', 'false');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}*');
  await expect.poll(() => opened).toEqual(['#open=hög']);
});

test('marks the units of the chosen change at both their places', async () => {
  show({ markedUnitIds: ['it'] });
  const marked = page.getByRole('treeitem', { selected: true }).elements();
  expect(marked.map((box) => (box instanceof HTMLElement ? box.dataset.key : ''))).toEqual(['it', 'it gammal']);
});

test('draws links only among the changes', async () => {
  show({ view: 'after' });
  expect(document.querySelectorAll('.link')).toHaveLength(0);
  document.body.replaceChildren();
  show();
  expect(document.querySelectorAll('.link')).toHaveLength(2);
});
