/**
 * Measures of the picture.
 *
 * Pre: all are px >= 0; `origin` leaves at least one `columnGap` to the left and one `rowGap` above, where
 * wires and links may run; `rowGap` >= 4, so that a link has room between two rows.
 */
import type { LinkEnds } from './chart-node.ts';
import type { Point } from './rect.ts';

/** What may be chosen about a layout; every measure has a default. */
export interface LayoutOptions {
  /** Px by depth; the last one holds for all deeper columns. Default `[180]`. */
  readonly columnWidths?: readonly number[];
  /** Px between two columns. Default 24. */
  readonly columnGap?: number;
  /** Px between two boxes of a column. Default 8. */
  readonly rowGap?: number;
  /** Px between two bands; the border line runs in the middle. Default 32. */
  readonly bandGap?: number;
  /** Top left corner of the first box. Default `{ x: columnGap, y: rowGap }`. */
  readonly origin?: Point;
  /** Px from the top of a box to its wire; a lower box has it at half its height. Default 21. */
  readonly wireInset?: number;
  /** Whether a group of leaves may centre on its parent. Default `true`. */
  readonly centreLeaves?: boolean;
  /** The links that will be routed: the layout keeps a way open for each. Unknown keys are passed over. */
  readonly links?: readonly LinkEnds[];
}

/** Options with every default filled in. */
export type LayoutMeasures = Required<LayoutOptions>;

/** Fills in the defaults. */
export function layoutMeasures(options: LayoutOptions): LayoutMeasures {
  const { columnGap = 24, rowGap = 8 } = options;
  return {
    columnWidths: options.columnWidths?.length ? options.columnWidths : [180],
    columnGap,
    rowGap,
    bandGap: options.bandGap ?? 32,
    origin: options.origin ?? { x: columnGap, y: rowGap },
    wireInset: options.wireInset ?? 21,
    centreLeaves: options.centreLeaves ?? true,
    links: options.links ?? [],
  };
}
