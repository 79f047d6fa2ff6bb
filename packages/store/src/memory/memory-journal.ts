import { assert, present } from '@samorg/domain';
import type { Seal } from '../audit/seal.ts';
import type { RecordedEntry } from '../journal/recorded-entry.ts';
import type { HistoryPage, HistoryRequest } from '../port/page.ts';
import { stacksAfter } from './undo-stacks.ts';

/** An entry with its content as JSON text, so that neither reader nor writer shares it. */
export interface KeptEntry extends RecordedEntry, Seal {
  readonly content: string;
}

/** A journal as it stood at one of its numbers. */
export interface JournalView {
  readonly last: KeptEntry;
  /** Entries in effect, oldest first, undo and redo followed. */
  readonly inEffect: readonly KeptEntry[];
  readonly undoable: KeptEntry | null;
  readonly redoable: KeptEntry | null;
}

/** The journal up to and including a number, or null when it holds nothing by then. */
export function viewOf(journal: readonly KeptEntry[], upTo: number): JournalView | null {
  const known = journal.slice(0, Math.max(0, upTo));
  const last = known.at(-1);
  if (last === undefined) return null;
  const { done, undone } = stacksAfter(known);
  const entryAt = (number: number): KeptEntry => present(known[number - 1], `entry ${number} is there`);
  const top = done.at(-1);
  const topUndone = undone.at(-1);
  assert(top !== undefined, 'the first entry stays in effect');
  return {
    last,
    inEffect: done.map(entryAt),
    undoable: done.length > 1 ? entryAt(top) : null,
    redoable: topUndone === undefined ? null : entryAt(topUndone),
  };
}

/** A part of a journal, newest first. */
export function historyOf<T>(
  journal: readonly KeptEntry[],
  request: HistoryRequest,
  told: (entry: RecordedEntry) => T,
): HistoryPage<T> {
  const older = journal.filter((entry) => request.before === null || entry.number < request.before).reverse();
  const items = older.slice(0, request.first);
  const oldest = items.at(-1);
  return {
    items: items.map(told),
    total: journal.length,
    nextBefore: oldest === undefined || items.length === older.length ? null : oldest.number,
  };
}
