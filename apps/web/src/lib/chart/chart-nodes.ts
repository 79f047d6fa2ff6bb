import type { ChartNode } from '@samorg/chart';
import { type BoxContent, boxContent, type Wording } from './box-content.ts';
import { boardWidthPx, boxHeightPx, boxWidthPx } from './box-size.ts';
import type { ChartView } from './chart-view.ts';
import type { DifferenceRow } from './difference-row.ts';

/** A row with what stands in its box. */
export type FilledRow = { readonly row: DifferenceRow; readonly content: BoxContent };

/** The rows with the content of their boxes in one view. */
export function fillRows(rows: readonly DifferenceRow[], view: ChartView, wording: Wording): readonly FilledRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return rows.map((row) => {
    const parent = row.parentKey === null ? undefined : byKey.get(row.parentKey);
    return { row, content: boxContent(row, view, { ...wording, follows: isFollower(row, parent) }) };
  });
}

/**
 * The rows as nodes of the geometry. Sizes come from the changes view, so that all views share one layout.
 * A root above several boards belongs to no band; a band that comes back further down counts as another one.
 */
export function chartNodes(rows: readonly DifferenceRow[], wording: Wording): readonly ChartNode[] {
  const bands = standingBands(rows);
  return fillRows(rows, 'changes', wording).map(({ row, content }, index) => {
    const width = row.depth === 0 ? boardWidthPx : boxWidthPx;
    return {
      key: row.key,
      parentKey: row.parentKey,
      height: boxHeightPx(row, content, width),
      band: bands[index] ?? null,
    };
  });
}

/** A unit follows when it has moved to nothing but the new place of the unit above it. */
function isFollower(row: DifferenceRow, parent: DifferenceRow | undefined): boolean {
  if (parent === undefined || row.pile || row.withinBoard !== parent.withinBoard) return false;
  return (
    row.states.length === 1 && row.states[0] === 'moved' && parent.states.includes('moved') && row.role === parent.role
  );
}

/** Bands by row: null for a row with branches in other bands below it; each stretch of a band has a name of its own. */
function standingBands(rows: readonly DifferenceRow[]): readonly (string | null)[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const trunk = new Set<string>();
  for (const row of rows) {
    for (let above = parentOf(row, byKey); above; above = parentOf(above, byKey)) {
      if (above.band !== row.band) trunk.add(above.key);
    }
  }
  const seen = new Map<string, number>();
  let open: string | null = null;
  return rows.map((row) => {
    if (trunk.has(row.key)) return null;
    if (row.band !== open) {
      open = row.band;
      seen.set(row.band, (seen.get(row.band) ?? 0) + 1);
    }
    const stretch = seen.get(row.band) ?? 1;
    return stretch === 1 ? row.band : `${row.band} ${stretch}`;
  });
}

function parentOf(row: DifferenceRow, byKey: ReadonlyMap<string, DifferenceRow>): DifferenceRow | undefined {
  return row.parentKey === null ? undefined : byKey.get(row.parentKey);
}
