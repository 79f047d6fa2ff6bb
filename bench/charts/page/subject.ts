import type { DifferenceTree } from '../chart-trees.ts';

/** A way to draw an organisation, under measurement. */
export interface ChartSubject {
  /** Draws every unit of a tree; done when the call returns. */
  readonly draw: (host: HTMLElement, tree: DifferenceTree) => DrawnChart;
}

/** A chart that is drawn. */
export interface DrawnChart {
  /** Draws the tree after a move in its place; with `animated`, at the subject's own pace. */
  readonly change: (tree: DifferenceTree, animated: boolean) => void;
  /** The whole chart in view. */
  readonly fit: () => void;
  /** The scale at which a box can be read, at the first box. */
  readonly read: () => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number) => void;
  /** Height in screen px of the text that names a unit, as the chart is drawn now; 0 where it names it nowhere. */
  readonly textPxOf: (key: string) => number;
}

/** A unit of a plain tree, as the peers take it: where it comes to stand, if it moves. */
export interface PlainUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: string;
  readonly fte: string;
}

export const rootId = 'root';

/** The tree without former places and under one root, which the peers need. */
export function plainUnits(tree: DifferenceTree): readonly PlainUnit[] {
  const idOf = new Map<string, string>();
  // What stands in an opened pile stands below what the pile stands in.
  for (const row of tree.rows) {
    const above = row.parentKey === null ? rootId : (idOf.get(row.parentKey) ?? rootId);
    idOf.set(row.key, row.pile === null ? (row.unitId ?? row.key) : above);
  }
  const root = { id: rootId, parentId: null, name: 'Organisation', kind: '', fte: '' };
  const kept = tree.rows.filter((row) => row.role !== 'old' && row.pile === null);
  const rest = kept.map((row) => ({
    id: row.unitId ?? row.key,
    parentId: (row.parentKey === null ? null : idOf.get(row.parentKey)) ?? rootId,
    name: row.name,
    kind: row.kind ?? '',
    fte: ((row.fteMilliAfter ?? row.fteMilliBefore ?? 0) / 1000).toFixed(1),
  }));
  return [root, ...rest];
}
