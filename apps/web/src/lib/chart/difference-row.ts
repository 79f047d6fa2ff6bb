import type { DifferenceTreeOfFragment } from '#generated/graphql.ts';

/** The union of the organisation before and after the changes, as the API folds it. */
export type DifferenceTree = DifferenceTreeOfFragment;

/** One place in the difference tree, or a pile of unchanged siblings. */
export type DifferenceRow = DifferenceTree['rows'][number];

/** What happened to the unit of a place; several states stand in order of precedence. */
export type UnitState = DifferenceRow['states'][number];

/** A link from a unit's old place to its new one. */
export type DifferenceLink = DifferenceTree['links'][number];
