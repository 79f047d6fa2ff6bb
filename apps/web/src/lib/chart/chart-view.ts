/** The three pictures of one layout: the organisation before, after, and both with the changes marked. */
export type ChartView = 'before' | 'after' | 'changes';

/** The views in the order of their keys 1, 2 and 3. */
export const chartViews: readonly ChartView[] = ['before', 'after', 'changes'];
