import { boxOf, type LandmarkLabel, type Layout, landmarks, placeInTree } from '@samorg/chart';
import type { DifferenceRow, DifferenceTree } from './difference-row.ts';
import type { Screen } from './drawn-window.ts';
import type { SheetScale } from './sheet-scale.ts';
import { textWidthPx } from './text-fit.ts';

/** A name of screen size beside a picture whose own names cannot be read. Px of the sheet. */
export type LandmarkRow = {
  readonly row: DifferenceRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The right edge of its box at half its height, where the line to the name begins. */
  readonly from: { readonly x: number; readonly y: number };
};

/** Height of a name in px, which is written at 12 px. */
export const landmarkHeightPx = 18;
const mostWidthPx = 300;
const leaderPx = 28;
/** Glyph and the word of the state beside the name. */
const signPx = 90;

/** Where the frame stands on the sheet, and how the sheet is drawn. */
export type LandmarkFrame = { readonly screen: Screen; readonly scale: SheetScale };

/**
 * Names for the rows in view that matter, the most important ones first, in the order of the tree. Where there is room beside the
 * picture they stand in a column there, else at their boxes.
 */
export function landmarkRows(
  layout: Layout,
  rows: readonly DifferenceRow[],
  { screen, scale }: LandmarkFrame,
): readonly LandmarkRow[] {
  const viewport = {
    x: screen.left / scale.x,
    y: screen.top / scale.y,
    width: screen.width,
    height: screen.height,
    scale: scale.y,
  };
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const labels = [...byKey.values()].map(labelOf);
  const right = layout.width * scale.x;
  const isBeside = screen.left + screen.width - right > mostWidthPx / 2;
  const placed = landmarks(layout, viewport, labels).flatMap(({ key, y, width }): LandmarkRow[] => {
    const [row, box] = [byKey.get(key), boxOf(layout, key)];
    if (row === undefined || box === undefined) return [];
    const from = { x: (box.x + box.width) * scale.x, y: (box.y + box.height / 2) * scale.y };
    const most = Math.max(0, screen.left + screen.width - width);
    const x = isBeside ? right + leaderPx : Math.min(from.x + 4, most);
    return [
      {
        row,
        x,
        y: y + screen.top,
        width: isBeside ? Math.min(mostWidthPx, screen.left + screen.width - x) : width,
        from,
      },
    ];
  });
  return placed.toSorted((one, other) => rowOf(layout, one) - rowOf(layout, other));
}

/**
 * The rows that a reader looks for, the most important first: what is focused, both ends of each link, the boards, then whatever
 * else is new or ends.
 */
export function landmarkOrder(tree: DifferenceTree): readonly DifferenceRow[] {
  const ends = new Set(tree.links.flatMap(({ fromKey, toKey }) => [toKey, fromKey]));
  const weight = (row: DifferenceRow): number => {
    if (ends.has(row.key)) return 0;
    if (row.kind === 'board' && row.pile === null) return 1;
    return row.states.some((state) => state === 'added' || state === 'ended') ? 2 : 3;
  };
  const chosen = tree.rows.map((row) => ({ row, weight: weight(row) })).filter(({ weight: found }) => found < 3);
  return chosen.toSorted((one, other) => one.weight - other.weight).map(({ row }) => row);
}

/** Names beside a picture at most; more would hide what they name. */
const mostLandmarks = 44;
/** So many names there are at least where there is anything to name: the units nearest to the boards. */
const leastLandmarks = 16;

/** The rows to name of those in view: by importance, and where these are few, the first of all that are seen. */
export function namedRows(
  layout: Layout,
  {
    focus,
    order,
    seen,
  }: {
    readonly focus: DifferenceRow | undefined;
    readonly order: readonly DifferenceRow[];
    readonly seen: readonly DifferenceRow[];
  },
  { screen, scale }: LandmarkFrame,
): readonly DifferenceRow[] {
  const isSeen = ({ key }: DifferenceRow): boolean => {
    const box = boxOf(layout, key);
    if (box === undefined) return false;
    const [top, bottom] = [box.y * scale.y, (box.y + box.height) * scale.y];
    return bottom > screen.top && top < screen.top + screen.height;
  };
  const named = new Set(focus === undefined ? [] : [focus]);
  for (const row of order) if (named.size < mostLandmarks && isSeen(row)) named.add(row);
  for (const row of seen) if (named.size < leastLandmarks && isSeen(row)) named.add(row);
  return [...named];
}

function labelOf(row: DifferenceRow): LandmarkLabel {
  const width = Math.min(mostWidthPx, Math.ceil(textWidthPx(row.name)) + (row.states.length > 0 ? signPx : 0) + 12);
  return { key: row.key, width, height: landmarkHeightPx };
}

function rowOf(layout: Layout, { row }: LandmarkRow): number {
  return placeInTree(layout, row.key)?.row ?? 0;
}
