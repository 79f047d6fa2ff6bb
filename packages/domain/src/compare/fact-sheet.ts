import type { FactValue, SetCode, ThingKind, ValueCode } from './rebase-fact.ts';

/** Whether a thing that a change names is there. */
export interface PresenceFact {
  readonly thing: ThingKind;
  readonly id: string;
  readonly isThere: boolean;
}

/** One value that a change builds on or comes to. */
export interface ValueFact {
  readonly code: ValueCode;
  readonly refs: readonly string[];
  readonly value: FactValue;
}

/** Things that a change takes along or makes, each with its amount: places, öre, or 1 where things are only counted. */
export interface SetFact {
  readonly set: SetCode;
  readonly refs: readonly string[];
  readonly members: ReadonlyMap<string, bigint>;
}

/** The facts of one change on the state that it meets: what it builds on, and what it then does. */
export interface FactSheet {
  readonly presences: readonly PresenceFact[];
  readonly values: readonly ValueFact[];
  /** Null when the change does nothing here: it is refused or skipped. */
  readonly sets: readonly SetFact[] | null;
}
