import { type ConflictRowsFragment, ScenarioRowsDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import type { Language } from '#lib/i18n/language.ts';
import { parseDocument } from '../change-form/form-of-change.ts';
import type { Conflict, RowFate, Wanted } from './conflict.ts';
import { rowDifferences } from './row-differences.ts';

/** The version that an author saw, and when it was stored. */
export type SeenVersion = { readonly version: number; readonly savedAt: string };

/** What an author wants to do, and to which row or property. */
export type WantedWrite = {
  readonly wanted: Wanted;
  /** Id of the change, or name of the property; null for a new change. */
  readonly row: string | null;
  /** The row as the author wants it, or wants it gone, in words. */
  readonly sentence: string;
};

/** What was stored meanwhile beside what the author wants; null when the scenario is gone. */
export async function askConflict(
  asker: Asker,
  {
    scenarioId: id,
    language,
    seen,
    write,
  }: { scenarioId: string; language: Language; seen: SeenVersion; write: WantedWrite },
): Promise<Conflict | null> {
  const { seen: known, stored } = await ask(asker, ScenarioRowsDocument, { id, knownAt: seen.savedAt, language });
  if (stored === null) return null;
  // Two versions of one instant cannot be told apart by it: then what was seen is not known.
  const before = known?.version === seen.version ? known : null;
  const differences = before === null ? null : rowDifferences(before.changes, stored.changes);
  const { wanted, row, sentence } = write;
  const present = stored.changes.find((change) => change.id === row);
  const fate = wanted === 'set' ? fateOfProperty(row, before, stored) : fateOf(row, before, stored);
  return {
    by: stored.updatedBy,
    at: stored.updatedAt,
    version: stored.version,
    step: stored.lastStep,
    others: differences?.filter((difference) => difference.id !== row) ?? null,
    wanted,
    fate,
    mine: sentence,
    theirs: fate === 'changed' && present ? { sentence: present.sentence, effectiveDate: present.effectiveDate } : null,
  };
}

type Rows = ConflictRowsFragment;

/** A row whose past is not known is taken for changed: then nothing is overwritten unseen. */
function fateOf(row: string | null, before: Rows | null, stored: Rows): RowFate {
  if (row === null) return 'untouched';
  const present = stored.changes.find(({ id }) => id === row);
  if (present === undefined) return 'removed';
  return before?.changes.find(({ id }) => id === row)?.inputJson === present.inputJson ? 'untouched' : 'changed';
}

function fateOfProperty(property: string | null, before: Rows | null, stored: Rows): RowFate {
  if (before === null || property === null) return 'changed';
  const [was, is] = [before, stored].map(({ file }) => JSON.stringify(parseDocument(file)[property]));
  return was === is ? 'untouched' : 'changed';
}
