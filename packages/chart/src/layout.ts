/**
 * A laid out tree. The arrays belong to this package; read a layout through its functions
 * (`boxOf`, `visibleBoxes`, `routeLinks`, `fit`, `nextKey`).
 *
 * Post (of `layoutTree`): boxes do not overlap; within a column they stand in the order of the nodes; a child is
 * to the right of its parent; bands do not share a row; nothing lies outside 0..width, 0..height.
 */
import type { LayoutMeasures } from './layout-options.ts';
import type { TreeShape } from './tree-shape.ts';

/** The rows of one group of branches, and the line that parts it from the group above. */
export interface Band {
  readonly key: string;
  /** Y of its topmost and lowest box edge, px. */
  readonly top: number;
  readonly bottom: number;
  /** Y of the border line to the band above; `null` for the first band. */
  readonly borderY: number | null;
}

/** The geometry of a whole tree, chart px. Unchanged by zoom and by what is in view. */
export interface Layout {
  readonly tree: TreeShape;
  readonly measures: LayoutMeasures;
  /** By node. */
  readonly y: Float64Array;
  readonly boxWidth: Float64Array;
  readonly boxHeight: Float64Array;
  /** By node: 1 when its children are centred on it, so that its wire leaves at half its height. */
  readonly centred: Uint8Array;
  /** Left edge of each column, and one more for the column that would follow. */
  readonly columnX: Float64Array;
  readonly bands: readonly Band[];
  readonly width: number;
  readonly height: number;
}
