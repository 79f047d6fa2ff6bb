/**
 * Linked stacks: the same blocks before (left) and after (right), with ribbons for what moves and what stays.
 *
 * Both sides share one layout over the union of their rows, so that a row in both keeps its y and block tops align.
 * Pre: keys of blocks and rows are unique; weights are whole numbers >= 0 in one unit of the caller.
 */

/** One row of a block, before, after or both. */
export interface StackRow {
  readonly key: string;
  /** The larger of its weights before and after; drawn to scale. */
  readonly weight: number;
  /** Px of a row that is one line of text and not to scale, such as the sum of all that does not move. */
  readonly lineHeight?: number;
  /** Rows that follow each other and have the same group stand in one frame. */
  readonly group?: string;
}

/** A block of rows, from top to bottom. */
export interface StackBlock {
  readonly key: string;
  readonly rows: readonly StackRow[];
  /** Room for its name above the rows, when it needs other than the usual. */
  readonly headHeight?: number;
}

/** What goes from a row before to a row after; the same row at both ends when it stays. */
export interface StackFlow {
  readonly key: string;
  readonly fromKey: string;
  readonly toKey: string;
  readonly weight: number;
}

/** Measures of the stacks, px unless said otherwise. */
export interface StackOptions {
  /** Whole width, both sides and the ribbons between them. */
  readonly width: number;
  /** Width of each side. */
  readonly sideWidth: number;
  /** Height to fit into if the scale allows it; without it the scale is the largest. */
  readonly height?: number;
  /** Px to a unit of weight: smallest and largest. Default `[0.5, 0.6]`. */
  readonly scale?: readonly [least: number, most: number];
  /** Room for the name of a block above its rows. Default 36. */
  readonly headHeight?: number;
  /** Between rows, and under the last one. Default 4. */
  readonly rowGap?: number;
  /** Between blocks. Default 24. */
  readonly blockGap?: number;
  /** Between the frame of a group and its rows, and around the frame. Default 5. */
  readonly groupPadding?: number;
}

/** A block or row as laid out, the same on both sides. */
export interface StackSpan {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

/** One end of a ribbon: an upright edge. */
export interface RibbonEnd {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A ribbon between two sides. Its edges are cubic curves that start and end level, with controls at `middleX`. */
export interface Ribbon {
  readonly key: string;
  /** Keys of the flows it stands for; one unless the smallest were gathered. */
  readonly members: readonly string[];
  readonly weight: number;
  readonly from: RibbonEnd;
  readonly to: RibbonEnd;
  readonly middleX: number;
  /** The centre of the label, in the first third. */
  readonly labelX: number;
  readonly labelY: number;
}

/** The picture. */
export interface LinkedStacks {
  /** Px to a unit of weight. */
  readonly scale: number;
  readonly blocks: readonly StackSpan[];
  readonly rows: readonly StackSpan[];
  /** Frames of the groups. */
  readonly groups: readonly StackSpan[];
  readonly ribbons: readonly Ribbon[];
  readonly height: number;
}
