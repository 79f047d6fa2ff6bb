/**
 * Links from a picture of before to a picture of after that stand side by side, through the gutter between them.
 *
 * Pre: both pictures are sheets with the same columns; `before` and `after` are where their boxes begin; above them there is a
 * headroom without boxes.
 * Post: a route is orthogonal and begins at the right edge of its box before and ends at the left edge of its box after. It touches no
 * other box: a column that is not the nearest to the gutter is left or reached through the gap beside it and the headroom.
 * Each route has a track of its own in the gutter; where the sources are in the last column and the targets in the first, tracks do
 * not cross more than they must.
 */
import type { BlockBox, BlockSheet } from './block-chart.ts';
import type { Point } from './rect.ts';

/** A link to draw, by the keys of its boxes. */
export interface GutterLink {
  readonly key: string;
  readonly fromKey: string;
  readonly toKey: string;
}

/** The two pictures and the room around them, in one unit. */
export interface GutterPanes {
  readonly before: { readonly sheet: BlockSheet; readonly at: Point };
  readonly after: { readonly sheet: BlockSheet; readonly at: Point };
  /** The gutter, from its left to its right edge. */
  readonly gutter: { readonly left: number; readonly right: number };
  readonly columnGap: number;
  readonly wireInset: number;
  readonly headroom: number;
}

/** A link as it is drawn. */
export interface GutterRoute {
  readonly key: string;
  readonly points: readonly Point[];
  /** Where it enters and leaves the gutter, and the x of its track. */
  readonly entry: Point;
  readonly exit: Point;
  readonly trackX: number;
}

/** The routes of the links whose both ends are there, in the order given. */
export function routeThroughGutter(links: readonly GutterLink[], panes: GutterPanes): readonly GutterRoute[] {
  const ends = links.flatMap((link) => endsOf(link, panes));
  const tracks = tracksOf(ends);
  const { left, right } = panes.gutter;
  const step = (right - left) / (ends.length + 1);
  return ends.map((end, at) => {
    const trackX = left + step * ((tracks.get(end.link.key) ?? 0) + 1);
    const lane = (at + 1) / (ends.length + 1);
    const out = leaving(end, { lane, panes });
    const into = reaching(end, { lane, panes });
    const entryY = out.at(-1)?.y ?? 0;
    const exitY = into[0]?.y ?? 0;
    const points = [...out, { x: trackX, y: entryY }, { x: trackX, y: exitY }, ...into];
    return {
      key: end.link.key,
      points: withoutRepeats(points),
      entry: { x: left, y: entryY },
      exit: { x: right, y: exitY },
      trackX,
    };
  });
}

interface Ends {
  readonly link: GutterLink;
  readonly from: BlockBox;
  readonly to: BlockBox;
  readonly fromY: number;
  readonly toY: number;
}

interface Way {
  /** 0..1: which part of the headroom and the gaps is its own. */
  readonly lane: number;
  readonly panes: GutterPanes;
}

function endsOf(link: GutterLink, { before, after, wireInset }: GutterPanes): readonly Ends[] {
  const find = (sheet: BlockSheet, key: string): BlockBox | undefined =>
    sheet.boxes.find((box) => box.key === key && !box.isRepeated);
  const [from, to] = [find(before.sheet, link.fromKey), find(after.sheet, link.toKey)];
  if (from === undefined || to === undefined) return [];
  const wireY = (box: BlockBox, top: number): number => top + box.y + Math.min(wireInset, box.height / 2);
  return [{ link, from, to, fromY: wireY(from, before.at.y), toY: wireY(to, after.at.y) }];
}

/** The track of each link: those that rise from the left by where they begin, those that fall from the right. */
function tracksOf(ends: readonly Ends[]): ReadonlyMap<string, number> {
  const rising = ends.filter((end) => end.toY <= end.fromY).toSorted((a, b) => a.fromY - b.fromY);
  const falling = ends.filter((end) => end.toY > end.fromY).toSorted((a, b) => b.fromY - a.fromY);
  return new Map([...falling, ...rising].map(({ link }, at) => [link.key, at]));
}

/** From the box before to the edge of the gutter. */
function leaving({ from, fromY }: Ends, { lane, panes }: Way): readonly Point[] {
  const { before, headroom, columnGap, gutter } = panes;
  const right = before.at.x + from.x + from.width;
  if (from.column === before.sheet.columns.length - 1) {
    return [
      { x: right, y: fromY },
      { x: gutter.left, y: fromY },
    ];
  }
  const gapX = right + columnGap * lane;
  const laneY = before.at.y - headroom * lane;
  return [
    { x: right, y: fromY },
    { x: gapX, y: fromY },
    { x: gapX, y: laneY },
    { x: gutter.left, y: laneY },
  ];
}

/** From the edge of the gutter to the box after. */
function reaching({ to, toY }: Ends, { lane, panes }: Way): readonly Point[] {
  const { after, headroom, columnGap, gutter } = panes;
  const left = after.at.x + to.x;
  if (to.column === 0) {
    return [
      { x: gutter.right, y: toY },
      { x: left, y: toY },
    ];
  }
  const gapX = after.at.x + (after.sheet.columns[to.column]?.x ?? to.x) - columnGap * lane;
  const laneY = after.at.y - headroom * lane;
  return [
    { x: gutter.right, y: laneY },
    { x: gapX, y: laneY },
    { x: gapX, y: toY },
    { x: left, y: toY },
  ];
}

/** Corners only: points that lie on the line between their neighbours are left out. */
function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined || after === undefined) return true;
    const isLevel = before.y === point.y && point.y === after.y;
    const isUpright = before.x === point.x && point.x === after.x;
    return !isLevel && !isUpright;
  });
}
