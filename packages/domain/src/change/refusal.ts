/** Codes of why a change is impossible. */
export type RefusalCode =
  | 'beforeBaseline'
  | 'unknownUnit'
  | 'unknownReference'
  | 'unitNotActive'
  | 'missingAccountGroup'
  | 'duplicateId'
  | 'placeNotAllowed'
  | 'noChange'
  | 'assemblyMove'
  | 'rootMove'
  | 'fromMismatch'
  | 'duplicateException'
  | 'exceptionNotBelow'
  | 'exceptionWithoutPlace'
  | 'cycle'
  | 'hasChildren'
  | 'notEmpty'
  | 'tooMany'
  | 'internalLine'
  | 'transitionRecurring'
  | 'notABoard'
  | 'adjustmentNotBalanced';

/** Hinder: an expected no, with what it concerns. Returned, never thrown; the text for people is made in `wording`. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Order and content per code, as the verb says. */
  readonly refs: readonly string[];
}

/** A refusal of a code. */
export function refuse(code: RefusalCode, refs: readonly string[]): Refusal {
  return { code, refs };
}

/** Tells a refusal from what a planner else returns. */
export function isRefusal(answer: object): answer is Refusal {
  return 'code' in answer && 'refs' in answer;
}
