import type { ChartNode } from '@samorg/chart';
import { type BoxContent, boxContent, type Wording } from './box-content.ts';
import { boardWidthPx, boxHeightPx, boxWidthPx, plainBoxHeightPx } from './box-size.ts';
import type { ChartView } from './chart-view.ts';
import type { DifferenceRow } from './difference-row.ts';

/**
 * The rows as nodes of the geometry. Sizes come from the changes view, so that all views share one layout.
 * A root above several boards belongs to no band; a band that comes back further down counts as another one.
 */
export function chartNodes(rows: readonly DifferenceRow[], wording: Wording): readonly ChartNode[] {
  const parents = parentRows(rows);
  const bands = standingBands(rows, parents);
  return rows.map((row, index) => ({
    key: row.key,
    parentKey: row.parentKey,
    height: heightOf(row, parents[index], wording),
    band: bands[index] ?? null,
  }));
}

/** What stands in the box of a row in one view. */
export function contentOf(
  row: DifferenceRow,
  parent: DifferenceRow | undefined,
  { view, ...wording }: Wording & { readonly view: ChartView },
): BoxContent {
  return boxContent(row, view, { ...wording, follows: isFollower(row, parent) });
}

type KeptHeight = {
  readonly parent: DifferenceRow | undefined;
  readonly texts: Wording['texts'];
  readonly height: number;
};

/** A box that stands below the same parent as before has the same height: after a change, only the changed ones are measured. */
const heights = new WeakMap<DifferenceRow, KeptHeight>();

function heightOf(row: DifferenceRow, parent: DifferenceRow | undefined, wording: Wording): number {
  const kept = heights.get(row);
  if (kept?.parent === parent && kept?.texts === wording.texts) return kept.height;
  const width = row.depth === 0 ? boardWidthPx : boxWidthPx;
  const height =
    plainBoxHeightPx(row, width) ?? boxHeightPx(row, contentOf(row, parent, { ...wording, view: 'changes' }), width);
  heights.set(row, { parent, texts: wording.texts, height });
  return height;
}

/** A unit follows when it has moved to nothing but the new place of the unit above it. */
function isFollower(row: DifferenceRow, parent: DifferenceRow | undefined): boolean {
  if (parent === undefined || row.pile || row.withinBoard !== parent.withinBoard) return false;
  return (
    row.states.length === 1 && row.states[0] === 'moved' && parent.states.includes('moved') && row.role === parent.role
  );
}

/** The row above each row; rows stand depth first. */
function parentRows(rows: readonly DifferenceRow[]): readonly (DifferenceRow | undefined)[] {
  const path: DifferenceRow[] = [];
  return rows.map((row) => {
    while (path.length > 0 && path.at(-1)?.key !== row.parentKey) path.pop();
    const parent = path.at(-1);
    path.push(row);
    return parent;
  });
}

/** Bands by row: null for a row with branches in other bands below it; each stretch of a band has a name of its own. */
function standingBands(
  rows: readonly DifferenceRow[],
  parents: readonly (DifferenceRow | undefined)[],
): readonly (string | null)[] {
  const trunk = trunkOf(rows, parents);
  const seen = new Map<string, number>();
  let open: string | null = null;
  return rows.map((row) => {
    if (trunk.has(row)) return null;
    if (row.band !== open) {
      open = row.band;
      seen.set(row.band, (seen.get(row.band) ?? 0) + 1);
    }
    const stretch = seen.get(row.band) ?? 1;
    return stretch === 1 ? row.band : `${row.band} ${stretch}`;
  });
}

/** Rows with a row of another band below them. Only where a band begins is there anything to look for upwards. */
function trunkOf(
  rows: readonly DifferenceRow[],
  parents: readonly (DifferenceRow | undefined)[],
): ReadonlySet<DifferenceRow> {
  const trunk = new Set<DifferenceRow>();
  const path: DifferenceRow[] = [];
  for (const [index, row] of rows.entries()) {
    const parent = parents[index];
    while (path.length > 0 && path.at(-1) !== parent) path.pop();
    if (parent !== undefined && parent.band !== row.band) {
      for (const above of path) if (above.band !== row.band) trunk.add(above);
    }
    path.push(row);
  }
  return trunk;
}
