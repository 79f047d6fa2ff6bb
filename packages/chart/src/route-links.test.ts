import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLinkedTree } from '../test/arbitrary-tree.ts';
import { regionColumns, regionLinks, regionTree } from '../test/region-tree.ts';
import { boxesOf, boxOf } from './box.ts';
import type { Layout } from './layout.ts';
import { layoutTree } from './layout-tree.ts';
import type { Link, LinkRoute } from './link.ts';
import type { Point, Rect } from './rect.ts';
import { overlaps } from './rect.ts';
import { routeLinks } from './route-links.ts';

describe('routeLinks', () => {
  const links = regionLinks();
  const layout = layoutTree(regionTree(), { columnWidths: regionColumns, links, origin: { x: 24, y: 34 } });
  const routes = new Map(routeLinks(layout, links).map((route) => [route.key, route]));

  it('leaves the right edge of the old place and meets the new one over the border', () => {
    expect(routes.get('it')?.points).toEqual([
      { x: 384, y: 441.5 },
      { x: 390, y: 441.5 },
      { x: 390, y: 313 },
      { x: 408, y: 313 },
    ]);
    expect(routes.get('it')?.crossesBorder).toBe(true);
  });

  it('goes straight down when the new place stands under the old one', () => {
    expect(routes.get('digitalisering')).toEqual({
      key: 'digitalisering',
      members: ['digitalisering'],
      fromKey: 'old digitalisering',
      toKey: 'digitalisering',
      weight: 38000,
      points: [
        { x: 498, y: 210 },
        { x: 498, y: 218 },
      ],
      crossesBorder: false,
      label: { x: 492, y: 214, width: 0, height: 0 },
    });
  });

  it('turns once to meet a new place in the column before', () => {
    expect(routes.get('teleservice')?.points).toEqual([
      { x: 498, y: 478 },
      { x: 498, y: 506.5 },
      { x: 384, y: 506.5 },
    ]);
  });

  it('places the label beside the longest line that has room', () => {
    expect(routes.get('it')?.label).toEqual({ x: 288, y: 361.25, width: 96, height: 32 });
  });

  it('routes the heaviest first, whatever the order given', () => {
    const keys = routeLinks(layout, links.toReversed()).map(({ key }) => key);
    expect(keys).toEqual(['it', 'digitalisering', 'teleservice']);
  });

  it('gives no label where there is no room for it', () => {
    const wide = links.map((link) => ({ ...link, labelWidth: 2000, labelHeight: 20 }));
    expect(routeLinks(layout, wide).map(({ label }) => label)).toEqual([null, null, null]);
  });

  it('passes over links without two different ends in the chart', () => {
    const lost = [
      { key: 'a', fromKey: 'it', toKey: 'nowhere' },
      { key: 'b', fromKey: 'it', toKey: 'it' },
    ];
    expect(routeLinks(layout, lost)).toEqual([]);
  });

  it('keeps six links single and bundles seven by the bands of their ends', () => {
    const targets = ['hr', 'ekonomi', 'styrning', 'it-funktion', 'digitalisering', 'it', 'system'];
    const moves = targets.map((toKey, index) => ({ key: toKey, fromKey: 'stab', toKey, weight: index + 1 }));
    expect(routeLinks(layout, moves.slice(0, 6))).toHaveLength(6);
    const [bundle, ...rest] = routeLinks(layout, moves);
    expect(rest).toEqual([]);
    expect(bundle).toMatchObject({
      key: 'system',
      members: targets,
      weight: 28,
      fromKey: 'regionservice',
      toKey: 'styrelsen',
      crossesBorder: true,
    });
  });

  it('keeps to three bends where a centred group would have closed every way, if the link was declared', () => {
    const heights = [120, 20, 20, 20, 28, 20, 20, 28, 20, 20, 20];
    const parents = [null, 'n0', 'n0', 'n2', 'n3', 'n2', 'n5', 'n6', 'n7', 'n6', 'n9'];
    const nodes = heights.map((height, index) => {
      return { key: `n${index}`, parentKey: parents[index] ?? null, height, band: index === 0 ? null : 'band' };
    });
    const links = [{ key: 'link', fromKey: 'n2', toKey: 'n8' }];
    const undeclared = layoutTree(nodes);
    const [roundTheTop] = routeLinks(undeclared, links);
    expect(roundTheTop?.points).toHaveLength(6);
    expect(roundTheTop && throughBoxes(undeclared, roundTheTop)).toEqual([]);
    const [declared] = routeLinks(layoutTree(nodes, { links }), links);
    expect(declared?.points).toHaveLength(5);
  });
});

describe('properties', () => {
  const linked = (check: (layout: Layout, links: readonly Link[], routes: readonly LinkRoute[]) => void): void =>
    fc.assert(
      fc.property(arbitraryLinkedTree(6), ({ nodes, links }) => {
        const layout = layoutTree(nodes, { links });
        check(layout, links, routeLinks(layout, links));
      }),
      { numRuns: 300 },
    );

  it('routes every link with at most three bends and through no box', () => {
    linked((layout, links, routes) => {
      const routable = links.filter(({ fromKey, toKey }) => fromKey !== toKey).map(({ key }) => key);
      expect(routes.map(({ key }) => key).toSorted()).toEqual(routable.toSorted());
      for (const route of routes) {
        expect(route.points.length - 2).toBeLessThanOrEqual(3);
        expect(throughBoxes(layout, route)).toEqual([]);
      }
    });
  });

  it('starts at an edge of the source, ends at an edge of the target and turns at every corner', () => {
    linked((layout, _, routes) => {
      for (const { fromKey, toKey, points } of routes) {
        expect(onEdge(boxOf(layout, fromKey), points[0])).toBe(true);
        expect(onEdge(boxOf(layout, toKey), points.at(-1))).toBe(true);
        const level = points.slice(1).map((point, index) => point.y === points[index]?.y);
        const upright = points.slice(1).map((point, index) => point.x === points[index]?.x);
        expect(level.map((isLevel, index) => isLevel !== upright[index])).not.toContain(false);
        expect(level.slice(1).map((isLevel, index) => isLevel !== level[index])).not.toContain(false);
      }
    });
  });

  it('places labels over no box, no route and no other label', () => {
    linked((layout, _, routes) => {
      const labels = routes.flatMap(({ label }) => label ?? []);
      for (const [index, label] of labels.entries()) {
        expect(boxesOf(layout).filter((box) => overlaps(box, label))).toEqual([]);
        expect(labels.slice(index + 1).filter((other) => overlaps(other, label))).toEqual([]);
        expect(routes.flatMap(linesOfRoute).filter((line) => overlaps(line, label))).toEqual([]);
      }
    });
  });

  it('never goes through a box, declared or not, bundled or not, and bends four times at most', () => {
    fc.assert(
      fc.property(arbitraryLinkedTree(12), ({ nodes, links }) => {
        const layout = layoutTree(nodes);
        const routes = routeLinks(layout, links);
        expect(routes.flatMap((route) => throughBoxes(layout, route))).toEqual([]);
        for (const { points } of routes) expect(points.length - 2).toBeLessThanOrEqual(4);
        const kept = links.filter(({ fromKey, toKey }) => fromKey !== toKey).map(({ key }) => key);
        expect(routes.flatMap(({ members }) => members).toSorted()).toEqual(kept.toSorted());
      }),
    );
  });

  it('gives the same routes for the same links', () => {
    linked((layout, links, routes) => expect(routeLinks(layout, links)).toEqual(routes));
  });
});

/** The boxes that a route enters, by brute force. */
function throughBoxes(layout: Layout, route: LinkRoute): string[] {
  return boxesOf(layout)
    .filter((box) => linesOfRoute(route).some((line) => overlaps(line, box)))
    .map(({ key }) => key);
}

/** The lines of a route, each a hair thick so that it has an area. */
function linesOfRoute({ points }: LinkRoute): Rect[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return {
      x: Math.min(start.x, end.x) - (start.x === end.x ? 0.01 : 0),
      y: Math.min(start.y, end.y) - (start.y === end.y ? 0.01 : 0),
      width: Math.abs(start.x - end.x) + (start.x === end.x ? 0.02 : 0),
      height: Math.abs(start.y - end.y) + (start.y === end.y ? 0.02 : 0),
    };
  });
}

function onEdge(box: Rect | undefined, point: Point | undefined): boolean {
  if (box === undefined || point === undefined) return false;
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const inRows = point.y > top && point.y < bottom;
  const inColumns = point.x > left && point.x < right;
  return (inRows && (point.x === left || point.x === right)) || (inColumns && (point.y === top || point.y === bottom));
}
