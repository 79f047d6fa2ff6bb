import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree, evenTree } from '../test/arbitrary-tree.ts';
import { regionColumns, regionTree } from '../test/region-tree.ts';
import { boxesOf } from './box.ts';
import { connectorsOf, trunkSpan } from './connector.ts';
import type { Layout } from './layout.ts';
import { layoutTree } from './layout-tree.ts';
import { overlaps } from './rect.ts';
import type { Viewport } from './viewport.ts';
import { shownArea } from './viewport.ts';
import { visibleBoxes } from './visible-boxes.ts';

describe('visibleBoxes', () => {
  const layout = layoutTree(regionTree(), { columnWidths: regionColumns, origin: { x: 24, y: 34 } });

  it('shows what shares an area with the viewport, column by column', () => {
    const seen = visibleBoxes(layout, { x: 300, y: 180, width: 200, height: 40, scale: 1 });
    expect(seen.detail).toBe('full');
    expect(seen.boxes.map(({ key }) => key)).toEqual([
      'styrning',
      'it-funktion',
      'old digitalisering',
      'digitalisering',
    ]);
    expect(seen.runs).toEqual([]);
  });

  it('shows a trunk that passes through, without the twigs outside', () => {
    const { boxes, connectors } = visibleBoxes(layout, { x: 180, y: 261, width: 24, height: 3, scale: 1 });
    expect([boxes, connectors]).toEqual([[], []]);
    const gutter = visibleBoxes(layout, { x: 180, y: 152, width: 24, height: 3, scale: 1 });
    expect(gutter.boxes).toEqual([]);
    expect(gutter.connectors).toEqual([
      {
        parentKey: 'styrelsen',
        lines: [
          [
            { x: 180, y: 55 },
            { x: 192, y: 55 },
          ],
          [
            { x: 192, y: 47 },
            { x: 192, y: 239 },
          ],
        ],
      },
    ]);
  });

  it('shows a stem that leaves its box below every twig', () => {
    const node = (key: string, parentKey: string | null, height: number) => ({ key, parentKey, height, band: 'a' });
    const tall = layoutTree([node('tall', null, 64), node('low', 'tall', 8), node('leaf', 'low', 8)]);
    const { connectors } = visibleBoxes(tall, { x: 190, y: 27, width: 30, height: 10, scale: 1 });
    expect(connectors.map(({ parentKey, lines }) => [parentKey, lines.length])).toEqual([['tall', 2]]);
  });

  it('lets no run reach over a border, however small the scale', () => {
    const { runs } = visibleBoxes(layout, { x: 0, y: 0, width: 100, height: 100, scale: 0.01 });
    expect(runs.map(({ key, band, count }) => [key, band, count]).slice(0, 5)).toEqual([
      ['styrelsen', 'styrelsen', 1],
      ['regionservice', 'regionservice', 1],
      ['other boards', 'other boards', 1],
      ['styrelsen/pile', 'styrelsen', 5],
      ['old it', 'regionservice', 4],
    ]);
  });

  it('draws runs of boxes for boxes when they are too small to tell apart', () => {
    const far = visibleBoxes(layout, { x: 0, y: 0, width: 100, height: 100, scale: 0.1 });
    expect([far.detail, far.boxes, far.connectors]).toEqual(['run', [], []]);
    expect(far.runs.map(({ key, count, band }) => [key, count, band])).toEqual([
      ['styrelsen', 1, 'styrelsen'],
      ['regionservice', 1, 'regionservice'],
      ['other boards', 1, 'other boards'],
      ['styrelsen/pile', 5, 'styrelsen'],
      ['old it', 4, 'regionservice'],
      ['old digitalisering', 3, 'styrelsen'],
      ['old teleservice', 1, 'regionservice'],
      ['infrastruktur', 4, 'styrelsen'],
    ]);
  });

  it.each([0.005, 0.02, 0.1, 0.2, 0.5, 1])(
    'draws a screen of 20 000 boxes at scale %d with at most 2 000 shapes',
    (scale) => {
      const large = layoutTree(evenTree(20_000));
      for (const y of [0, large.height / 3]) {
        const { boxes, connectors, runs } = visibleBoxes(large, { x: 0, y, width: 1280, height: 800, scale });
        expect(boxes.length + connectors.length + runs.length).toBeLessThanOrEqual(2000);
      }
    },
  );

  it('looks at no more of a large chart than of a small one, but for the binary search', () => {
    const view: Viewport = { x: 0, y: 2000, width: 1280, height: 800, scale: 1 };
    const [small, large] = [500, 20_000].map((count) => readsOf(layoutTree(evenTree(count)), view));
    expect(large).toBeLessThan((small ?? 0) + 400);
  });
});

describe('properties', () => {
  const viewport = fc.record({
    x: fc.integer({ min: -100, max: 900 }),
    y: fc.integer({ min: -100, max: 2500 }),
    width: fc.integer({ min: 1, max: 600 }),
    height: fc.integer({ min: 1, max: 600 }),
    scale: fc.constantFrom(0.2, 0.5, 1, 2),
  });

  it('shows the same boxes as a look at every box', () => {
    fc.assert(
      fc.property(arbitraryTree(), viewport, (nodes, view) => {
        const layout = layoutTree(nodes);
        const every = boxesOf(layout).filter((box) => overlaps(box, shownArea(view)));
        const seen = visibleBoxes(layout, view).boxes;
        expect(new Set(seen)).toEqual(new Set(every));
        expect(seen).toHaveLength(every.length);
      }),
    );
  });

  it('shows the same connectors and twigs as a look at every wire', () => {
    fc.assert(
      fc.property(arbitraryTree(), viewport, (nodes, view) => {
        const layout = layoutTree(nodes);
        const seen = visibleBoxes(layout, view).connectors;
        expect(new Set(seen)).toEqual(new Set(wiresIn(layout, view)));
        expect(seen).toHaveLength(new Set(seen.map(({ parentKey }) => parentKey)).size);
      }),
    );
  });

  it('puts every visible box into exactly one run, and lets no runs overlap', () => {
    fc.assert(
      fc.property(arbitraryTree(), viewport, fc.constantFrom(0.001, 0.01, 0.05, 0.19), (nodes, view, scale) => {
        const layout = layoutTree(nodes);
        const far = { ...view, scale };
        const { runs } = visibleBoxes(layout, far);
        const area = shownArea(far);
        const columns = { ...area, x: area.x - 180, width: area.width + 180 };
        const every = boxesOf(layout).filter((box) => overlaps({ ...box, width: 180 }, area));
        expect(every.length).toBeLessThanOrEqual(boxesOf(layout).filter((box) => overlaps(box, columns)).length);
        expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(every.length);
        for (const box of every) expect(runs.filter((run) => overlaps(run, box))).toHaveLength(1);
        for (const [index, run] of runs.entries()) {
          expect(runs.slice(index + 1).filter((other) => overlaps(run, other))).toEqual([]);
        }
      }),
    );
  });

  it('lets trunks of one gutter not overlap', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const { tree, ...layout } = layoutTree(nodes);
        const lowest = new Map<number, number>();
        for (const node of tree.columnMember) {
          if (tree.childCount[node] === 0) continue;
          const [top, bottom] = trunkSpan({ tree, ...layout }, node);
          const column = tree.depth[node] ?? 0;
          expect(top).toBeGreaterThan(lowest.get(column) ?? 0);
          lowest.set(column, bottom);
        }
      }),
    );
  });
});

/** Stems and trunks that cross the viewport, with the twigs in its rows, by brute force. */
function wiresIn(layout: Layout, view: Viewport): unknown[] {
  const area = shownArea(view);
  const inRows = (y: number): boolean => y >= area.y && y < area.y + area.height;
  return connectorsOf(layout).flatMap(({ parentKey, lines: [stem, trunk, ...twigs] }) => {
    const node = layout.tree.indexOf.get(parentKey) ?? 0;
    const column = layout.tree.depth[node] ?? 0;
    const [left, right] = [layout.columnX[column] ?? 0, layout.columnX[column + 1] ?? 0];
    const [top, bottom] = trunkSpan(layout, node);
    const crosses = left < area.x + area.width && right > area.x && top < area.y + area.height && bottom >= area.y;
    return crosses ? [{ parentKey, lines: [stem, trunk, ...twigs.filter(([start]) => inRows(start?.y ?? 0))] }] : [];
  });
}

/** How many times a view reads the y of a box. */
function readsOf(layout: Layout, view: Viewport): number {
  let reads = 0;
  const y = new Proxy(layout.y, {
    get(array, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
      return Reflect.get(array, name, array);
    },
  });
  visibleBoxes({ ...layout, y }, view);
  return reads;
}
