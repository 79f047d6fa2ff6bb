import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLinkedTree, arbitraryTree, evenTree } from '../test/arbitrary-tree.ts';
import { regionColumns, regionLinks, regionTree } from '../test/region-tree.ts';
import { boxesOf, boxOf } from './box.ts';
import type { ChartNode } from './chart-node.ts';
import { layoutTree } from './layout-tree.ts';
import { overlaps } from './rect.ts';

const region = layoutTree(regionTree(), {
  columnWidths: regionColumns,
  links: regionLinks(),
  origin: { x: 24, y: 34 },
});

describe('layoutTree', () => {
  it.each([
    ['styrelsen', 24, 34, 'the first board at the origin'],
    ['styrelsen/pile', 204, 34, 'a first child level with its parent'],
    ['hr', 204, 68, 'a sibling one row gap below'],
    ['ekonomi', 204, 118, 'and so on'],
    ['styrning', 204, 168, 'and so on'],
    ['old digitalisering', 408, 168, 'a ghost level with the old parent'],
    ['it-funktion', 204, 218, 'the receiver after the giver'],
    ['digitalisering', 408, 218, 'the new place under the old one'],
    ['it', 408, 268, 'a branch below its sibling'],
    ['infrastruktur', 612, 202, 'a group of leaves that rises to centre on its parent'],
    ['beslutsstod', 612, 352, 'the end of that group'],
    ['regionservice', 24, 426, 'a board one band gap under everything before'],
    ['old teleservice', 408, 436, 'one leaf centred on a higher parent'],
    ['teleservice', 204, 496, 'a sibling under the higher of box and subtree'],
    ['other boards', 24, 654, 'a pile of boards'],
  ])('places %s at %i, %i: %s', (key, x, y) => {
    const box = boxOf(region, key);
    expect([box?.x, box?.y]).toEqual([x, y]);
  });

  it('parts bands by a border in the middle of the gap', () => {
    expect(region.bands).toEqual([
      { key: 'styrelsen', top: 34, bottom: 394, borderY: null },
      { key: 'regionservice', top: 426, bottom: 622, borderY: 410 },
      { key: 'other boards', top: 654, bottom: 712, borderY: 638 },
    ]);
    expect([region.width, region.height]).toEqual([810, 720]);
  });

  it('gives an empty chart for no nodes', () => {
    const empty = layoutTree([]);
    expect([boxesOf(empty), empty.bands, empty.width, empty.height]).toEqual([[], [], 48, 16]);
  });

  it('keeps a group of leaves level when it would rise past the end of a link', () => {
    const nodes = regionTree();
    const free = layoutTree(nodes);
    const linked = layoutTree(nodes, { links: [{ fromKey: 'beslutsstod', toKey: 'it' }] });
    expect(boxOf(free, 'infrastruktur')?.y).toBeLessThan(boxOf(free, 'it')?.y ?? 0);
    expect(boxOf(linked, 'infrastruktur')?.y).toBe(boxOf(linked, 'it')?.y);
  });

  it('opens no band above the foot of a root that stands over all bands', () => {
    const under = (key: string): ChartNode => ({ key, parentKey: 'root', height: 42, band: key });
    const layout = layoutTree([{ key: 'root', parentKey: null, height: 200, band: null }, under('a'), under('b')]);
    expect(boxOf(layout, 'b')?.y).toBe(8 + 200 + 32);
    expect(layout.bands.map(({ borderY }) => borderY)).toEqual([null, 145]);
  });

  it('keeps a group of leaves level when it holds the end of a link whose way a higher box would close', () => {
    const node = (key: string, parentKey: string | null, height: number): ChartNode => {
      return { key, parentKey, height, band: 'a' };
    };
    const leaves = Array.from({ length: 5 }, (_, index) => node(`leaf ${index}`, 'parent', 42));
    const before = [node('above', null, 20), node('between', 'above', 20), node('high', 'between', 200)];
    const nodes = [...before, node('parent', null, 20), ...leaves];
    expect(boxOf(layoutTree(nodes), 'leaf 0')?.y).toBeLessThan(208);
    const linked = layoutTree(nodes, { links: [{ fromKey: 'high', toKey: 'leaf 0' }] });
    expect(boxOf(linked, 'leaf 0')?.y).toBe(boxOf(linked, 'parent')?.y);
  });

  it('keeps a group of leaves off the wire of a higher parent before it', () => {
    const node = (key: string, parentKey: string | null, height: number): ChartNode => {
      return { key, parentKey, height, band: 'a' };
    };
    const leaves = Array.from({ length: 12 }, (_, index) => node(`leaf ${index}`, 'low', 4));
    const above = [node('high', null, 64), node('branch', 'high', 4), node('twig', 'branch', 4)];
    const layout = layoutTree([...above, node('low', null, 20), ...leaves]);
    expect(boxOf(layout, 'leaf 0')?.y).toBe(boxOf(layout, 'low')?.y);
  });

  const leaf = (key: string, parentKey: string | null, band = 'a'): ChartNode => ({ key, parentKey, height: 20, band });
  it.each<[string, readonly ChartNode[], RegExp]>([
    ['a key used twice', [leaf('x', null), leaf('x', null)], /"x" stands twice/],
    ['a parent that is not there', [leaf('x', 'y')], /"x" does not stand in the subtree of its parent "y"/],
    ['a subtree torn apart', [leaf('x', null), leaf('y', null), leaf('z', 'x')], /"z" does not stand/],
    ['a branch in two bands', [leaf('x', null), leaf('y', 'x', 'b')], /"y" is in another band/],
    ['a band that comes back', [leaf('x', null), leaf('y', null, 'b'), leaf('z', null)], /"a" does not stand together/],
    ['a box too wide', [{ ...leaf('x', null), width: 181 }], /"x" is wider than its column of 180 px/],
  ])('refuses %s', (_, nodes, message) => {
    expect(() => layoutTree(nodes)).toThrow(message);
  });

  it.each([500, 5000, 20000])('walks each of %i nodes a fixed number of times', (count) => {
    let visits = 0;
    const nodes = evenTree(count).map((node) => ({
      ...node,
      get height() {
        visits += 1;
        return node.height;
      },
    }));
    layoutTree(nodes);
    expect(visits).toBe(count);
  });
});

describe('properties', () => {
  it('lets no two boxes overlap and leaves the row gap in every column', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const boxes = boxesOf(layoutTree(nodes));
        const grown = boxes.map((box) => ({ ...box, height: box.height + 8, width: 180 + 24 }));
        for (const [index, box] of grown.entries()) {
          expect(grown.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
        }
      }),
    );
  });

  it('places a child right of its parent, siblings and columns in the order given', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const layout = layoutTree(nodes);
        const lowest = new Map<number, number>();
        for (const node of nodes) {
          const box = boxOf(layout, node.key);
          const parent = node.parentKey === null ? undefined : boxOf(layout, node.parentKey);
          if (box === undefined) throw new Error('every node has a box');
          if (parent !== undefined) expect(box.x).toBe(parent.x + 204);
          expect(box.y).toBeGreaterThan(lowest.get(box.x) ?? 0);
          lowest.set(box.x, box.y);
        }
      }),
    );
  });

  it('starts children level with their parent, or centred on it and ending no lower', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const layout = layoutTree(nodes);
        const level = layoutTree(nodes, { centreLeaves: false });
        expect(layout.height).toBeLessThanOrEqual(level.height);
        for (const parent of nodes) {
          const children = nodes
            .filter(({ parentKey }) => parentKey === parent.key)
            .flatMap(({ key }) => boxOf(layout, key) ?? []);
          const [box, first, last] = [boxOf(layout, parent.key), children[0], children.at(-1)];
          if (box === undefined || first === undefined || last === undefined) continue;
          const offCentre = Math.abs(first.y + last.y + last.height - 2 * box.y - box.height);
          expect(first.y === box.y || offCentre <= 1).toBe(true);
        }
      }),
    );
  });

  it('keeps the line above one end of every declared link free, as far as the link may follow it', () => {
    fc.assert(
      fc.property(arbitraryLinkedTree(6), ({ nodes, links }) => {
        const layout = layoutTree(nodes, { links });
        for (const { fromKey, toKey } of links) {
          const [from, to] = [boxOf(layout, fromKey), boxOf(layout, toKey)];
          if (from === undefined || to === undefined) throw new Error('every node has a box');
          const start = to.x > from.x ? from : to;
          const end = to.x > from.x ? to.x : from.x + 204;
          if (to.x === from.x || to.x === from.x + 204) continue;
          const line = { x: start.x, y: start.y - 8, width: end - start.x, height: 8 };
          expect(boxesOf(layout).filter((box) => overlaps(box, line))).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no two bands share a row and keeps every box inside the chart', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const layout = layoutTree(nodes);
        for (const [index, band] of layout.bands.entries()) {
          const above = layout.bands[index - 1];
          if (above === undefined) continue;
          expect(above.bottom).toBeLessThan(band.borderY ?? 0);
          expect(band.borderY).toBeLessThan(band.top);
        }
        for (const box of boxesOf(layout)) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        }
      }),
    );
  });

  it('mirrors: siblings in reverse order make a chart of the same size', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        // A high root pushes down the second band, and so the order of its bands counts.
        fc.pre(nodes[0]?.band !== null);
        const options = { centreLeaves: false };
        const [one, other] = [layoutTree(nodes, options), layoutTree(mirrored(nodes, null), options)];
        expect([other.width, other.height]).toEqual([one.width, one.height]);
      }),
    );
  });

  it('gives the same layout for the same nodes', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        expect(layoutTree(nodes)).toEqual(layoutTree(nodes));
      }),
    );
  });
});

function mirrored(nodes: readonly ChartNode[], parentKey: string | null): readonly ChartNode[] {
  const siblings = nodes.filter((node) => node.parentKey === parentKey).toReversed();
  return siblings.flatMap((node) => [node, ...mirrored(nodes, node.key)]);
}
