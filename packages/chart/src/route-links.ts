/**
 * Routes links over a layout.
 *
 * Pre: `layout` was made with the same links in its options.
 * Post: see `LinkRoute`. A link with an unknown end, or with one end twice, gets no route. The heaviest link is routed
 * first and takes the best way; routes keep off each other where there is room. Links alone decide: the same links
 * in the same order give the same routes.
 * Cost: for each route some thousand shapes, each a few binary searches.
 */
import { boxOf } from './box.ts';
import { bandOf, bundleLinks } from './bundle-links.ts';
import type { Layout } from './layout.ts';
import type { Link, LinkRoute } from './link.ts';
import { placeLabel } from './link-label.ts';
import type { Point, Rect } from './rect.ts';
import { findRoute, linesOf } from './route-search.ts';

/** The routes of the links, the heaviest first; more than six links are bundled by the bands of their ends. */
export function routeLinks(layout: Layout, links: readonly Link[]): readonly LinkRoute[] {
  const known = links.filter(
    ({ fromKey, toKey }) => fromKey !== toKey && layout.tree.indexOf.has(fromKey) && layout.tree.indexOf.has(toKey),
  );
  const taken: Point[][] = [];
  const routed = bundleLinks(layout, known).flatMap((bundle) => {
    const source = boxOf(layout, bundle.fromKey);
    const target = boxOf(layout, bundle.toKey);
    if (source === undefined || target === undefined) return [];
    const points = findRoute(layout, [source, target], taken);
    taken.push(points);
    return [{ bundle, points }];
  });
  const borders = layout.bands.flatMap(({ borderY }) => borderY ?? []);
  const avoid: Rect[] = [
    ...taken.flatMap((points) => linesOf(points, 2)),
    ...borders.map((y) => ({ x: 0, y: y - 1, width: layout.width, height: 2 })),
  ];
  return routed.map(({ bundle, points }) => {
    const { links: members, heaviest, weight, fromKey, toKey } = bundle;
    const size = { width: heaviest.labelWidth ?? 0, height: heaviest.labelHeight ?? 0 };
    const label = placeLabel(layout, points, { ...size, avoid });
    if (label !== null) avoid.push(label);
    const crossesBorder = bandOf(layout, fromKey) !== bandOf(layout, toKey);
    return {
      key: heaviest.key,
      members: members.map(({ key }) => key),
      fromKey,
      toKey,
      weight,
      points,
      crossesBorder,
      label,
    };
  });
}
