import type { RowDifference } from './row-differences.ts';

/** What the author wanted to do with a row. */
export type Wanted = 'add' | 'replace' | 'remove' | 'set';

/** What somebody else did meanwhile to the row that the author is about; nothing to a new one. */
export type RowFate = 'untouched' | 'changed' | 'removed';

/** What is to hold: `both` = the author's beside the other's, as a row of its own. */
export type ConflictChoice = 'mine' | 'both' | 'theirs';

/** A save that met another version: what was stored meanwhile, and what of the author's waits for a choice. */
export type Conflict = {
  readonly by: string;
  /** Instant of the stored version. */
  readonly at: string;
  readonly version: number;
  /** The last step of the stored version in words. */
  readonly step: string;
  /** What differs from what the author saw, but for the author's own row; null when that version cannot be told. */
  readonly others: readonly RowDifference[] | null;
  readonly wanted: Wanted;
  readonly fate: RowFate;
  /** The row as the author wants it, or wants it gone; empty where it has no sentence. */
  readonly mine: string;
  /** The row as the other has it; null when it is as it was, or gone. */
  readonly theirs: { readonly sentence: string; readonly effectiveDate: string } | null;
};

/** A row that was to be removed, and what others stored meanwhile. */
export type RemovedRow = { readonly changeId: string; readonly conflict: Conflict };

/**
 * What can be chosen, the best first. Where the other did not touch the row nothing is lost by the first choice, so that it may be
 * taken beforehand (`first`); else the author has to choose.
 */
export function conflictChoices({ wanted, fate }: Pick<Conflict, 'wanted' | 'fate'>): {
  readonly choices: readonly ConflictChoice[];
  readonly first: ConflictChoice | null;
} {
  if (wanted === 'add') return { choices: ['both', 'theirs'], first: 'both' };
  if (fate === 'untouched') return { choices: ['mine', 'theirs'], first: 'mine' };
  if (wanted === 'replace') {
    return { choices: fate === 'removed' ? ['both', 'theirs'] : ['mine', 'theirs', 'both'], first: null };
  }
  return { choices: ['mine', 'theirs'], first: null };
}

const choices: readonly ConflictChoice[] = ['mine', 'both', 'theirs'];

/** Reads a choice out of a form; null when none is made. */
export function parseChoice(text: string): ConflictChoice | null {
  return choices.find((choice) => choice === text) ?? null;
}

/** Name of the field that carries the choice. */
export const choiceField = 'konflikt';
