/** What one operation may ask for. Each number is the largest that is let through. */
export interface QueryLimits {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields of the operation itself. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields, each counted as often as the lists around it can repeat it. */
  readonly cost: number;
}

/** Ample for every page of the web, which stays below a third of each. */
export const queryLimits: QueryLimits = { depth: 12, rootFields: 10, aliases: 15, directives: 50, cost: 10_000 };

/** Tokens of a query text, counted before it is parsed. */
export const mostTokens = 2_000;
