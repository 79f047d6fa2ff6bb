import { boxOf } from '@samorg/chart';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import { chart } from '#lib/i18n/messages/chart.ts';
import { chartGeometry } from './chart-geometry.ts';
import { ChartZoom } from './chart-zoom.svelte.ts';
import DifferenceChart from './DifferenceChart.svelte';
import type { DifferenceTree } from './difference-row.ts';
import { branchToMove, largeExampleTree, withBranchMoved } from './large-example-tree.ts';

const mostNodes = 2_000;
const plain = largeExampleTree(20_000);
const { key: movedKey, toKey } = branchToMove(plain, 90);
const moved = withBranchMoved(plain, movedKey, toKey);

beforeEach(async () => page.viewport(1280, 800));

async function show(tree: DifferenceTree): Promise<{
  zoom: ChartZoom;
  fitAll: () => void;
  frame: HTMLElement;
  change: (tree: DifferenceTree) => Promise<void>;
}> {
  const zoom = new ChartZoom();
  const props = { tree, view: 'changes' as const, zoom, openHref: () => '#' };
  const shown = await render(DifferenceChart, { props, context: languageContext('sv') });
  const frame = document.querySelector<HTMLElement>('.frame');
  if (!frame) throw new Error('the chart has a frame');
  frame.style.height = '800px';
  frame.style.maxHeight = 'none';
  document.body.style.margin = '0';
  await painted();
  return {
    zoom,
    fitAll: () => shown.component.fitToFrame(),
    frame,
    change: async (next) => {
      await shown.rerender({ ...props, tree: next });
    },
  };
}

/** Two frames: what has changed is measured, and what follows from that is drawn. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Everything that the page holds for the chart: elements, texts and the framework's marks. */
function nodesOf(frame: Node): number {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}

function keyOfItem(node: Node): string | undefined {
  return node instanceof HTMLElement && node.getAttribute('role') === 'treeitem' ? node.dataset.key : undefined;
}

/** Tree items in the frame, or at most a quarter of it away: so far ahead the chart is drawn. */
function itemsInView(frame: HTMLElement): number {
  const { left, right, top, bottom, width, height } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('[role="treeitem"]')].filter((item) => {
    const box = item.getBoundingClientRect();
    const isLevel = box.right > left - width / 4 && box.left < right + width / 4;
    return isLevel && box.bottom > top - height / 4 && box.top < bottom + height / 4;
  }).length;
}

function focusedKey(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
}

describe('a chart of 20 000 units', () => {
  test('never holds more than 2 000 nodes, at any scale and wherever it is scrolled to', async () => {
    const { zoom, frame, fitAll } = await show(moved);
    for (const percent of [200, 100, 85, 70, 50, 40, 19, 5, 1]) {
      zoom.set(percent);
      for (const share of [0, 0.37, 0.5, 1]) {
        frame.scrollTop = (frame.scrollHeight - 800) * share;
        await painted();
        expect(nodesOf(frame), `${percent} % at ${share}`).toBeLessThanOrEqual(mostNodes);
        const items = [...frame.querySelectorAll('[role="treeitem"]')];
        expect(items.length, `tree items at ${percent} %`).toBeGreaterThan(5);
        expect(items.filter((item) => item.getAttribute('tabindex') === '0')).toHaveLength(1);
      }
    }
    fitAll();
    await painted();
    expect(nodesOf(frame)).toBeLessThanOrEqual(mostNodes);
  });

  test('is walked with the keyboard beyond what is drawn, at any scale', async () => {
    const { zoom, frame, fitAll } = await show(plain);
    const last = plain.rows.at(-1)?.key;
    for (const shrink of [() => {}, () => zoom.set(30), fitAll]) {
      shrink();
      await painted();
      frame.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
      await userEvent.keyboard('{Home}');
      await expect.poll(focusedKey).toBe('u0');
      await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
      await expect.poll(focusedKey).toBe(plain.rows[3]?.key);
      await userEvent.keyboard('{End}');
      await expect.poll(focusedKey).toBe(last);
      const focused = document.activeElement?.getBoundingClientRect();
      expect(focused?.top).toBeGreaterThanOrEqual(-1);
      expect(focused?.bottom).toBeLessThanOrEqual(801);
      await userEvent.keyboard('{ArrowUp}');
      await expect.poll(focusedKey).toBe(plain.rows.at(-2)?.key);
    }
  });

  test('tells the place of each item in the whole tree, whatever of it is on the page', async () => {
    const { frame } = await show(plain);
    frame.scrollTop = 200_000;
    await painted();
    const items = [...frame.querySelectorAll<HTMLElement>('[role="treeitem"]')];
    const rows = items.map((item) => plain.rows.findIndex(({ key }) => key === item.dataset.key));
    expect(rows).toEqual(rows.toSorted((one, other) => one - other));
    for (const [at, item] of items.entries()) {
      const row = plain.rows[rows[at] ?? -1];
      const siblings = plain.rows.filter(({ parentKey }) => parentKey === row?.parentKey);
      expect(item.getAttribute('aria-level')).toBe(String((row?.depth ?? 0) + 1));
      expect(item.getAttribute('aria-setsize')).toBe(String(siblings.length));
      expect(item.getAttribute('aria-posinset')).toBe(String(siblings.findIndex(({ key }) => key === row?.key) + 1));
    }
  });

  test('fitted to the frame, names every board and both places of the moved branch in text of 11 px or more', async () => {
    const { frame, fitAll } = await show(moved);
    fitAll();
    await painted();
    expect(frame.scrollHeight).toBeLessThanOrEqual(801);
    const boards = moved.rows.filter(({ kind }) => kind === 'board').map(({ key }) => key);
    for (const key of [...boards, movedKey, `${movedKey} old`]) {
      const item = frame.querySelector<HTMLElement>(`[data-key="${key}"]`);
      expect(item?.textContent, key).toContain(moved.rows.find((row) => row.key === key)?.name);
      expect(Number.parseFloat(item ? getComputedStyle(item).fontSize : '0')).toBeGreaterThanOrEqual(11);
      const place = item?.getBoundingClientRect();
      expect(place?.top).toBeGreaterThanOrEqual(-1);
      expect(place?.bottom).toBeLessThanOrEqual(801);
      expect(place?.right).toBeLessThanOrEqual(1281);
    }
  });

  test('touches no more of the page after a move than there are boxes in view', async () => {
    const { zoom, frame, change } = await show(plain);
    zoom.set(100);
    const place = boxOf(chartGeometry(moved, { texts: chart.sv, language: 'sv' }).layout, `${movedKey} old`);
    await painted();
    frame.scrollTop = (place?.y ?? 0) - 400;
    await painted();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(frame, { subtree: true, childList: true, attributes: true, characterData: true });
    await change(moved);
    await painted();
    records.push(...observer.takeRecords());
    observer.disconnect();
    const touched = new Set<string>();
    let elsewhere = 0;
    for (const record of records) {
      const items = [record.target, ...record.addedNodes].map(keyOfItem).filter((key) => key !== undefined);
      for (const key of items) touched.add(key);
      if (items.length === 0 && record.type === 'attributes') elsewhere += 1;
    }
    expect(touched).toContain(`${movedKey} old`);
    // The tab stop is always on the page, wherever it stands.
    expect(touched.size).toBeLessThanOrEqual(itemsInView(frame) + 1);
    // The wires, the size of the sheet and the mark that boxes are moving.
    expect(elsewhere).toBeLessThanOrEqual(10);
  });
});
