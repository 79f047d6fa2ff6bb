/**
 * What the chart is drawn from. The order of the nodes is the order of the picture: nothing here sorts.
 *
 * Pre: a parent stands before its children and every subtree is contiguous (depth-first order);
 * the keys are unique; heights and widths are positive px.
 */

/** One place in the picture: a box to be, with its size in px and the band it lies in. */
export interface ChartNode {
  readonly key: string;
  /** `null` for a top-level node. */
  readonly parentKey: string | null;
  /** Px, at most the width of its column, which it is when left out. */
  readonly width?: number;
  /** Px. */
  readonly height: number;
  /**
   * The group of branches between which border lines are drawn. The nodes of a branch share its band, and
   * the branches of a band stand together. `null` for a root above the bands.
   */
  readonly band: string | null;
}

/** The two ends of a link, from an old place to a new one. */
export interface LinkEnds {
  readonly fromKey: string;
  readonly toKey: string;
}
