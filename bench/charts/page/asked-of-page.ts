/** What the bench asks of the page; times in milliseconds. */
export interface Harness {
  readonly load: (address: string) => Promise<void>;
  /** From the call until the first frame after it has been painted. */
  readonly draw: (panes: 1 | 2) => Promise<number>;
  /** Script alone, and until the frame after it, of a move and of its undo in turn. */
  readonly move: (times: number) => Promise<{ readonly script: number[]; readonly picture: number[] }>;
  /** Frames while the chart is panned, zoomed or moved in. */
  readonly frames: (what: 'pan' | 'zoom' | 'move', where: 'whole' | 'reading') => Promise<number[]>;
  readonly nodes: () => number;
  readonly treeItems: () => number;
  /** Heights of these names in the tree after the move, the whole of it in view. */
  readonly textPx: (keys: readonly string[]) => Promise<number[]>;
}

/** The layouts that are measured without a chart. */
export type LayoutName = 'samorg' | 'linear' | 'd3-hierarchy';

/** Milliseconds of the first layout of a tree in a fresh page. */
export interface Layouts {
  readonly layoutOnce: (address: string, name: LayoutName) => Promise<number>;
}
