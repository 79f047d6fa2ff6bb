import type { DifferenceLink, DifferenceRow } from '#lib/chart/difference-row.ts';

/** A board of the stacks with its årsarbetare (thousandths) before and after. */
export type StackBoard = {
  readonly key: string;
  readonly name: string;
  readonly fteMilliBefore: number;
  readonly fteMilliAfter: number;
};

/** Positions that go by themselves from one board to another. */
export type StackPositions = { readonly count: number; readonly titles: readonly string[] };

/** What is not drawn one by one: how many branches, and their kind when all have the same. */
export type StackRest = { readonly count: number; readonly kind: DifferenceRow['kind'] };

/** What a row stands for. `newUnit` heads the frame around what comes into it. */
export type StackContent =
  | { readonly is: 'unit'; readonly unit: DifferenceRow; readonly link: DifferenceLink }
  | { readonly is: 'newUnit'; readonly unit: DifferenceRow }
  | { readonly is: 'positions'; readonly positions: StackPositions }
  | { readonly is: 'rest'; readonly rest: StackRest };

/** A row of the stacks. */
export type StackUnit = {
  readonly key: string;
  readonly boardKey: string;
  readonly content: StackContent;
  /** Key of the new unit whose frame it stands in; null = none. */
  readonly group: string | null;
  /** On which sides it stands: what changes board has one row on each side, in two boards. */
  readonly side: 'before' | 'after' | 'both';
  /** Of the row itself: rows of a board sum to the board. The head of a frame counts nothing of its own. */
  readonly fteMilliBefore: number;
  readonly fteMilliAfter: number;
};
