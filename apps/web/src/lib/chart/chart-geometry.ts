import {
  type Box,
  boxesOf,
  type Connector,
  connectorsOf,
  type Layout,
  type LinkRoute,
  layoutTree,
  routeLinks,
} from '@samorg/chart';
import { formatFte } from '#lib/format/fte.ts';
import type { Wording } from './box-content.ts';
import { boardWidthPx, boxWidthPx } from './box-size.ts';
import { chartNodes } from './chart-nodes.ts';
import type { DifferenceLink, DifferenceTree } from './difference-row.ts';
import { textWidthPx } from './text-fit.ts';

/** A link as drawn: its route, what it links, and the lines of its label. */
export type DrawnLink = { readonly route: LinkRoute; readonly link: DifferenceLink; readonly label: readonly string[] };

/** Everything that is drawn, in chart px. The same for all three views. */
export type ChartGeometry = {
  readonly layout: Layout;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly connectors: readonly Connector[];
  readonly links: readonly DrawnLink[];
  /** Y of the board borders to draw: those that part two boards, not a pile from the board above it. */
  readonly borders: readonly number[];
};

const columnGapPx = 20;
const labelLinePx = 16;

/** Lays out a difference tree and routes its links. Pure: the server and the browser get the same picture. */
export function chartGeometry(tree: DifferenceTree, wording: Wording): ChartGeometry {
  const layout = layoutTree(chartNodes(tree.rows, wording), {
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
  const piles = new Set(tree.rows.filter((row) => row.pile).map((row) => row.key));
  const boxes = boxesOf(layout);
  return {
    layout,
    boxes: new Map(boxes.map((box) => [box.key, box])),
    connectors: connectorsOf(layout),
    links: routes.flatMap((route) => {
      const link = links.get(route.key);
      return link ? [{ route, link, label: bundleLabel(route, link, wording) }] : [];
    }),
    borders: layout.bands.flatMap(({ borderY, top }) => {
      const below = boxes.find((box) => box.y === top);
      return borderY === null || (below && piles.has(below.key)) ? [] : [borderY];
    }),
  };
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
