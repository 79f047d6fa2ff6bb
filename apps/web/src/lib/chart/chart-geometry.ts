import { type ChartNode, type Layout, type LinkRoute, layoutTree, routeLinks } from '@samorg/chart';
import { formatFte } from '#lib/format/fte.ts';
import type { Wording } from './box-content.ts';
import { boardWidthPx, boxWidthPx } from './box-size.ts';
import { chartNodes } from './chart-nodes.ts';
import type { DifferenceLink, DifferenceTree } from './difference-row.ts';
import { textWidthPx } from './text-fit.ts';

/** A link as drawn: its route, what it links, and the lines of its label. */
export type DrawnLink = { readonly route: LinkRoute; readonly link: DifferenceLink; readonly label: readonly string[] };

/** Where everything stands, in chart px. The same for all three views; what of it is drawn is asked of the layout. */
export type ChartGeometry = {
  readonly layout: Layout;
  readonly links: readonly DrawnLink[];
  /** Y of the board borders to draw: those that part two boards, not a pile from the board above it. */
  readonly borders: readonly number[];
};

const columnGapPx = 20;
const labelLinePx = 16;

/** Lays out a difference tree and routes its links. Pure: the server and the browser get the same picture. */
export function chartGeometry(tree: DifferenceTree, wording: Wording): ChartGeometry {
  const nodes = chartNodes(tree.rows, wording);
  const layout = layoutTree(nodes, {
    columnWidths: [boardWidthPx, boxWidthPx],
    columnGap: columnGapPx,
    origin: { x: columnGapPx, y: 16 },
    links: tree.links,
  });
  const links = new Map(tree.links.map((link) => [linkKey(link), link]));
  const routes = routeLinks(
    layout,
    tree.links.map((link) => labelled(link, wording)),
  );
  const piles = bandsOfPiles(tree, nodes);
  return {
    layout,
    links: routes.flatMap((route) => {
      const link = links.get(route.key);
      return link ? [{ route, link, label: bundleLabel(route, link, wording) }] : [];
    }),
    borders: layout.bands.flatMap(({ key, borderY }) => (borderY === null || piles.has(key) ? [] : [borderY])),
  };
}

/** Bands that begin with a pile. */
function bandsOfPiles(tree: DifferenceTree, nodes: readonly ChartNode[]): ReadonlySet<string> {
  const piles = new Set<string>();
  let open: string | null = null;
  for (const [index, { band }] of nodes.entries()) {
    if (band !== null && band !== open && tree.rows[index]?.pile) piles.add(band);
    open = band ?? open;
  }
  return piles;
}

function linkKey(link: DifferenceLink): string {
  return `${link.fromKey}\n${link.toKey}`;
}

function labelled(link: DifferenceLink, wording: Wording) {
  const lines = linkLabel(link, wording);
  return {
    key: linkKey(link),
    fromKey: link.fromKey,
    toKey: link.toKey,
    weight: link.fteMilli,
    labelWidth: Math.ceil(Math.max(0, ...lines.map(textWidthPx))) + 4,
    labelHeight: lines.length * labelLinePx,
  };
}

/** Only a link over a board border carries words: that is what calls for technical adjustments. */
function linkLabel(link: DifferenceLink, { texts, language }: Wording): readonly string[] {
  return link.crossesBoard ? [texts.fte(formatFte(link.fteMilli, language)), texts.changesBoard] : [];
}

function bundleLabel(route: LinkRoute, link: DifferenceLink, wording: Wording): readonly string[] {
  if (route.members.length === 1) return linkLabel(link, wording);
  return [wording.texts.bundle(route.members.length), wording.texts.fte(formatFte(route.weight, wording.language))];
}
