/**
 * Gathers links into bundles when there are too many to tell apart.
 *
 * Pre: both ends of every link are in the layout.
 * Post: up to `MOST_SINGLE_LINKS` links stay single; more are gathered by the ordered pair of bands of their ends.
 * Every link is in exactly one bundle; weights are conserved. The heaviest bundle comes first, then the order given.
 */
import { at } from './at.ts';
import type { LinkEnds } from './chart-node.ts';
import type { Layout } from './layout.ts';
import type { Link } from './link.ts';

/** More links than this are bundled. */
const MOST_SINGLE_LINKS = 6;

/** Links drawn as one. */
export interface Bundle extends LinkEnds {
  readonly links: readonly Link[];
  /** The member whose key and label the bundle takes. */
  readonly heaviest: Link;
  readonly weight: number;
}

/** The bundles to draw. */
export function bundleLinks(layout: Layout, links: readonly Link[]): readonly Bundle[] {
  const groups = links.length > MOST_SINGLE_LINKS ? byBands(layout, links) : links.map((link) => [link]);
  const bundles = groups.map((group) => bundleOf(layout, group));
  return bundles.toSorted((one, other) => other.weight - one.weight);
}

/** The band of a key; `null` above the bands. */
export function bandOf(layout: Layout, key: string): string | null {
  const node = layout.tree.indexOf.get(key);
  return node === undefined ? null : at(layout.tree.bands, node);
}

function byBands(layout: Layout, links: readonly Link[]): readonly (readonly Link[])[] {
  const groups = Map.groupBy(links, ({ fromKey, toKey }) =>
    JSON.stringify([bandOf(layout, fromKey), bandOf(layout, toKey)]),
  );
  return [...groups.values()];
}

/** A bundle between two bands runs between their first boxes; one within a band keeps the ends of its heaviest link. */
function bundleOf(layout: Layout, links: readonly Link[]): Bundle {
  const heaviest = links.reduce((best, link) => ((link.weight ?? 0) > (best.weight ?? 0) ? link : best));
  const from = bandOf(layout, heaviest.fromKey);
  const to = bandOf(layout, heaviest.toKey);
  const between = links.length > 1 && from !== null && to !== null && from !== to;
  return {
    links,
    heaviest,
    weight: links.reduce((sum, link) => sum + (link.weight ?? 0), 0),
    fromKey: between ? headOf(layout, from, heaviest.fromKey) : heaviest.fromKey,
    toKey: between ? headOf(layout, to, heaviest.toKey) : heaviest.toKey,
  };
}

/** The first box of a band: its branch, or the first of its branches. */
function headOf({ tree }: Layout, band: string, otherwise: string): string {
  return tree.keys[tree.bands.indexOf(band)] ?? otherwise;
}
