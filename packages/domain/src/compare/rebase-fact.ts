/** What a change can name. reference: activity, staff function, account group or decision. */
export type ThingKind = 'unit' | 'position' | 'line' | 'reference';

/**
 * Values that a change builds on or comes to; `refs` is [the thing], or [the unit that moves] for `unitPlace` and `moved…`.
 * unit…: of a named unit; unitPlace: the parent that it gets. position…, line…, activityResponsible: of what is named.
 * moved…: sums of the branch that moves. takenFte: årsarbetare of the positions that the change writes one by one; no refs.
 */
export type ValueCode =
  | 'unitName'
  | 'unitKind'
  | 'unitParent'
  | 'unitBoard'
  | 'unitEmployer'
  | 'unitPlace'
  | 'positionUnit'
  | 'positionHeadcount'
  | 'positionFte'
  | 'positionCost'
  | 'lineUnit'
  | 'lineAmount'
  | 'activityResponsible'
  | 'movedHeadcount'
  | 'movedFte'
  | 'movedPersonnelCost'
  | 'movedNeed'
  | 'takenFte';

/**
 * Things that a change takes along or makes. moved…: in the branch of the unit that moves. takenPositions: written one by
 * one. madeLines, ceasingLines, passedLines: lines that it makes, ends and hands over. passedActivities: that it hands over.
 */
export type SetCode =
  | 'movedUnits'
  | 'movedPositions'
  | 'movedLines'
  | 'takenPositions'
  | 'madeLines'
  | 'ceasingLines'
  | 'passedLines'
  | 'passedActivities';

/** What becomes of the things of a set: they drop out, come to it, or have another amount. */
export type SetTurn = 'Leave' | 'Join' | 'Changed';
export type SetFactCode = `${SetCode}${SetTurn}`;

/**
 * Codes of what differs. …Missing, …Found: a named thing is no longer, or only now, there. …Join, …Leave, …Changed: things
 * that come to, drop out of, or have another amount in a set; refs then begin with those of the set, and before and after
 * are the sums of the amounts without their signs.
 */
export type RebaseFactCode = `${ThingKind}${'Missing' | 'Found'}` | ValueCode | SetFactCode | 'outcome';

/** An id, a name, a number (öre, places, thousandths of an FTE) or nothing, as the code says. */
export type FactValue = string | number | null;

/** One thing that a change builds on or does and that is not as it was. The text for people is made in `wording`. */
export interface RebaseFact {
  readonly code: RebaseFactCode;
  readonly refs: readonly string[];
  readonly before: FactValue;
  readonly after: FactValue;
}
