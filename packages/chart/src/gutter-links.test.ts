import { describe, expect, it } from 'vitest';
import { type BlockMeasures, type BlockNode, type BlockSheet, layoutBlocks } from './block-chart.ts';
import { type GutterPanes, type GutterRoute, routeThroughGutter } from './gutter-links.ts';
import type { Point } from './rect.ts';

const measures: BlockMeasures = {
  width: 210,
  maxHeight: 400,
  columns: 2,
  columnGap: 10,
  indent: 10,
  rowGap: 5,
  blockGap: 15,
  wireInset: 10,
};

/** A receiver in the first column, and a giver with two units in the second. */
const places: readonly (readonly [string, string | null])[] = [
  ['to', null],
  ['to1', 'to'],
  ['to2', 'to'],
  ['from', null],
  ['from1', 'from'],
  ['from2', 'from'],
];
const nodes = places.map(
  ([key, parentKey]): BlockNode => ({ key, parentKey, heightAt: () => 20, startsColumn: key === 'from' }),
);

const [sheet] = layoutBlocks(nodes, measures);

function panes(over: BlockSheet): GutterPanes {
  return {
    before: { sheet: over, at: { x: 0, y: 50 } },
    after: { sheet: over, at: { x: 300, y: 50 } },
    gutter: { left: 210, right: 290 },
    columnGap: 10,
    wireInset: 10,
    headroom: 30,
  };
}

function routesOf(...links: readonly (readonly [string, string])[]): readonly GutterRoute[] {
  if (sheet === undefined) throw new Error('broken promise: one sheet');
  return routeThroughGutter(
    links.map(([fromKey, toKey]) => ({ key: `${fromKey}>${toKey}`, fromKey, toKey })),
    panes(sheet),
  );
}

describe('routeThroughGutter', () => {
  it('goes straight into the gutter from the last column, and straight out to the first', () => {
    const [route] = routesOf(['from2', 'to1']);
    expect(route?.points).toEqual([
      { x: 210, y: 110 },
      { x: 250, y: 110 },
      { x: 250, y: 85 },
      { x: 310, y: 85 },
    ]);
    expect(route?.exit).toEqual({ x: 290, y: 85 });
  });

  it('gives each link a track of its own, so that links that rise together do not cross', () => {
    const routes = routesOf(['from1', 'to'], ['from2', 'to1']);
    const [first, second] = routes.map(({ trackX }) => trackX);
    expect(first).toBeLessThan(second ?? 0);
    expect(crossings(routes)).toBe(0);
  });

  it('goes over the top where other columns are in the way', () => {
    const [route] = routesOf(['to1', 'from1']);
    expect(isOrthogonal(route?.points ?? [])).toBe(true);
    expect(route?.points.some(({ y }) => y < 50)).toBe(true);
    for (const box of sheet?.boxes ?? []) {
      for (const left of [0, 300]) {
        const inner = { x: left + box.x + 1, y: 50 + box.y + 1, width: box.width - 2, height: box.height - 2 };
        expect(passesThrough(route?.points ?? [], inner)).toBe(false);
      }
    }
  });

  it('passes over links whose ends are not there', () => {
    expect(routesOf(['nobody', 'to1'])).toEqual([]);
  });
});

function isOrthogonal(points: readonly Point[]): boolean {
  return points.slice(1).every((point, at) => point.x === points[at]?.x || point.y === points[at]?.y);
}

function passesThrough(points: readonly Point[], box: Point & { width: number; height: number }): boolean {
  return points.slice(1).some((to, at) => {
    const from = points[at] ?? to;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    return left < box.x + box.width && box.x < right + 0.01 && top < box.y + box.height && box.y < bottom + 0.01;
  });
}

function crossings([one, other]: readonly GutterRoute[]): number {
  let count = 0;
  for (const [a, b] of segments(one?.points ?? [])) {
    for (const [c, d] of segments(other?.points ?? [])) {
      const [level, upright] =
        a.y === b.y
          ? [
              [a, b],
              [c, d],
            ]
          : [
              [c, d],
              [a, b],
            ];
      const [l1, l2, u1, u2] = [level?.[0], level?.[1], upright?.[0], upright?.[1]];
      if (!l1 || !l2 || !u1 || !u2 || l1.y !== l2.y || u1.x !== u2.x) continue;
      const within = Math.min(l1.x, l2.x) < u1.x && u1.x < Math.max(l1.x, l2.x);
      if (within && Math.min(u1.y, u2.y) < l1.y && l1.y < Math.max(u1.y, u2.y)) count += 1;
    }
  }
  return count;
}

function segments(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from === undefined ? [] : [[from, to] as const];
  });
}
