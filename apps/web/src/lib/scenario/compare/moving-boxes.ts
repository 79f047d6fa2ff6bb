import { boxOf, linkMotion, type MotionStep, type Point } from '@samorg/chart';
import type { ChartGeometry } from '#lib/chart/chart-geometry.ts';
import type { DifferenceRow, DifferenceTree } from '#lib/chart/difference-row.ts';

/** Where the places and the links of the chart are. */
type DrawnChart = Pick<ChartGeometry, 'layout' | 'links'>;
type Ends = { readonly fromKey: string; readonly toKey: string };

/** From the picture before to the one after, or the other way round. */
export type Direction = 'forward' | 'back';

/** A box that moves to its place in the picture, and the place that it leaves. */
export type MovingBox = { readonly key: string; readonly leftKey: string; readonly steps: readonly MotionStep[] };

/**
 * The boxes that change place between the pictures, each with its way along its link; units that follow go the way of the
 * unit they follow. `tree` must be a placed one.
 */
export function movingBoxes(tree: DifferenceTree, chart: DrawnChart, direction: Direction): readonly MovingBox[] {
  const leaders = new Map(tree.links.map((link) => [direction === 'forward' ? link.toKey : link.fromKey, link]));
  const led = new Map<string, Ends>();
  return tree.rows.flatMap((row) => {
    const link = leaders.get(row.key) ?? ledBy(row, led, direction);
    if (link === null) return [];
    led.set(row.key, link);
    const leftKey = direction === 'forward' ? link.fromKey : link.toKey;
    const [from, to] = [boxOf(chart.layout, leftKey), boxOf(chart.layout, row.key)];
    if (!from || !to) return [];
    const isLeader = leaders.has(row.key);
    const points = isLeader ? wayOf(chart, link, direction) : [];
    return [{ key: row.key, leftKey, steps: linkMotion(from, to, points) }];
  });
}

/** The link that a row goes along because the row above it does; forward only, since old places are drawn folded. */
function ledBy(row: DifferenceRow, led: ReadonlyMap<string, Ends>, direction: Direction): Ends | null {
  if (direction === 'back' || row.role !== 'new' || row.parentKey === null) return null;
  return led.get(row.parentKey) ?? null;
}

/** The points of a link that is drawn by itself; a bundled one is left out, and the way is then straight. */
function wayOf({ links }: DrawnChart, { fromKey, toKey }: Ends, direction: Direction): readonly Point[] {
  const drawn = links.find(
    ({ route, link }) => route.members.length === 1 && link.fromKey === fromKey && link.toKey === toKey,
  );
  const points = drawn?.route.points ?? [];
  return direction === 'forward' ? points : points.toReversed();
}
