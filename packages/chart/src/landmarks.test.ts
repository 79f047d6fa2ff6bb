import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree, evenTree } from '../test/arbitrary-tree.ts';
import { regionColumns, regionTree } from '../test/region-tree.ts';
import { landmarks } from './landmarks.ts';
import { layoutTree } from './layout-tree.ts';
import { fit as fitted } from './viewport.ts';

const label = (key: string) => ({ key, width: 100, height: 14 });

describe('landmarks', () => {
  const layout = layoutTree(regionTree(), { columnWidths: regionColumns, origin: { x: 24, y: 34 } });
  const view = { x: 0, y: 0, width: 400, height: 30, scale: 0.04 };

  it('names boxes too small to hold their name, in their order and inside the screen', () => {
    const placed = landmarks(layout, view, [label('it'), label('old it'), label('nowhere')]);
    expect(placed.map(({ key, y }) => [key, y])).toEqual([
      ['it', 2],
      ['old it', 16],
    ]);
  });

  it('leaves out those given last when the screen is too low', () => {
    const placed = landmarks(layout, view, [label('old it'), label('it'), label('styrelsen')]);
    expect(placed.map(({ key }) => key)).toEqual(['it', 'old it']);
  });

  it('keeps a label level with its box where there is room', () => {
    const [placed] = landmarks(layout, { ...view, height: 800, scale: 1 }, [label('hr')]);
    expect(placed).toEqual({ key: 'hr', x: 204, y: 82, width: 100, height: 14, anchor: { x: 204, y: 89 } });
  });

  it.each([600, 5000, 20_000])('names every board and both places of a move with all %i boxes in view', (count) => {
    const nodes = evenTree(count);
    const large = layoutTree(nodes);
    const boards = nodes.filter(({ parentKey }) => parentKey === null);
    const keys = [...boards.map(({ key }) => key), `n${count / 10 - 1}`, `n${count - 5}`];
    const placed = landmarks(large, fitted(large, { width: 1280, height: 800 }), keys.map(label));
    expect(placed.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  });
});

describe('properties', () => {
  it('lets no two labels share a row and keeps them on the screen in the order of their boxes', () => {
    const screen = fc.record({ width: fc.integer({ min: 120, max: 900 }), height: fc.integer({ min: 20, max: 900 }) });
    fc.assert(
      fc.property(arbitraryTree(), screen, (nodes, size) => {
        const layout = layoutTree(nodes);
        const placed = landmarks(
          layout,
          fitted(layout, size),
          nodes.map(({ key }) => label(key)),
        );
        expect(placed).toHaveLength(Math.min(nodes.length, Math.floor(size.height / 14)));
        for (const [index, one] of placed.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(size.width);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.y + one.height).toBeLessThanOrEqual(size.height + 1e-9);
          const next = placed[index + 1];
          if (next === undefined) continue;
          expect(next.y).toBeGreaterThanOrEqual(one.y + one.height - 1e-9);
          expect(next.anchor.y).toBeGreaterThanOrEqual(one.anchor.y);
        }
      }),
    );
  });
});
