import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../test/arbitrary-tree.ts';
import { regionColumns, regionTree } from '../test/region-tree.ts';
import { boxOf } from './box.ts';
import { layoutTree } from './layout-tree.ts';
import type { Viewport } from './viewport.ts';
import { fit as fitted, zoomAt } from './viewport.ts';

const layout = layoutTree(regionTree(), { columnWidths: regionColumns, origin: { x: 24, y: 34 } });

describe('fit', () => {
  it('shows the whole chart in the middle and no larger than life', () => {
    const view = fitted(layout, { width: 1010, height: 1000 });
    expect(view).toEqual({ x: -100, y: -140, width: 1010, height: 1000, scale: 1 });
  });

  it('shrinks to the narrower direction', () => {
    expect(fitted(layout, { width: 437, height: 1000 }).scale).toBe(0.5);
  });

  it('fits the boxes asked for', () => {
    const view = fitted(layout, { width: 212, height: 74 }, { keys: ['old digitalisering', 'nowhere'], maxScale: 3 });
    expect(view).toEqual({ x: 392, y: 152, width: 212, height: 74, scale: 1 });
  });

  it('fits the whole chart when none of the boxes asked for is in it', () => {
    const screen = { width: 400, height: 300 };
    expect(fitted(layout, screen, { keys: ['nowhere'] })).toEqual(fitted(layout, screen));
  });
});

describe('properties', () => {
  const screen = fc.record({ width: fc.integer({ min: 100, max: 2000 }), height: fc.integer({ min: 100, max: 2000 }) });

  it('keeps every box asked for inside the screen', () => {
    fc.assert(
      fc.property(arbitraryTree(), screen, fc.array(fc.nat()), (nodes, size, picks) => {
        const chart = layoutTree(nodes);
        const keys = picks.flatMap((pick) => nodes[pick % nodes.length]?.key ?? []);
        const view = fitted(chart, size, { keys });
        for (const box of keys.flatMap((key) => boxOf(chart, key) ?? [])) {
          expect((box.x - view.x) * view.scale).toBeGreaterThan(15.9);
          expect((box.x + box.width - view.x) * view.scale).toBeLessThan(size.width - 15.9);
          expect((box.y - view.y) * view.scale).toBeGreaterThan(15.9);
          expect((box.y + box.height - view.y) * view.scale).toBeLessThan(size.height - 15.9);
        }
      }),
    );
  });

  it('keeps the point under the pointer where it is while zooming', () => {
    const scale = fc.constantFrom(0.05, 0.25, 0.5, 1, 2);
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(scale, scale, point, (before, after, anchor) => {
        const view: Viewport = { x: 10, y: -20, width: 1000, height: 1000, scale: before };
        const zoomed = zoomAt(view, after, anchor);
        expect(zoomed.x + anchor.x / zoomed.scale).toBeCloseTo(view.x + anchor.x / view.scale);
        expect(zoomed.y + anchor.y / zoomed.scale).toBeCloseTo(view.y + anchor.y / view.scale);
      }),
    );
  });
});
