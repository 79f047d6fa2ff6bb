import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../test/arbitrary-tree.ts';
import { boxesOf } from './box.ts';
import { touchesBox } from './column-search.ts';
import { layoutTree } from './layout-tree.ts';
import { overlaps } from './rect.ts';

describe('touchesBox', () => {
  const layout = layoutTree([{ key: 'narrow', parentKey: null, width: 100, height: 40, band: 'a' }]);

  it.each([
    ['a box', { x: 100, y: 20, width: 10, height: 10 }, true],
    ['nothing beside an edge', { x: 124, y: 20, width: 10, height: 10 }, false],
    ['nothing right of a narrow box in its column', { x: 130, y: 20, width: 10, height: 10 }, false],
    ['nothing above', { x: 30, y: 0, width: 10, height: 8 }, false],
    ['nothing below', { x: 30, y: 48, width: 10, height: 8 }, false],
  ])('finds %s', (_, rect, touches) => {
    expect(touchesBox(layout, rect)).toBe(touches);
  });
});

describe('properties', () => {
  it('finds what a look at every box finds', () => {
    const rect = fc.record({
      x: fc.integer({ min: -50, max: 1200 }),
      y: fc.integer({ min: -50, max: 2500 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(arbitraryTree(), rect, (nodes, area) => {
        const layout = layoutTree(nodes);
        expect(touchesBox(layout, area)).toBe(boxesOf(layout).some((box) => overlaps(box, area)));
      }),
      { numRuns: 500 },
    );
  });
});
