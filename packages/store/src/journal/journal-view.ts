import { present } from '@samorg/domain';
import type { Seal } from '../audit/seal.ts';
import type { EntryKind, RecordedEntry } from './recorded-entry.ts';

/** What makes undo and redo known without walking a journal from its start. */
export interface Marks {
  /** The step on top of those in effect after this entry. */
  readonly done: number;
  /** Of a step: the one under it, 0 = none. */
  readonly below: number;
  /** The undo entry on top of those that can be redone, 0 = none. */
  readonly undone: number;
  /** Of an undo: the one under it, 0 = none. */
  readonly undoneBelow: number;
  /** The step in effect that holds the whole value: the load, or the edit. */
  readonly base: number;
}

/** An entry with its marks and its seal, as a database keeps it. */
export interface MarkedEntry extends RecordedEntry, Marks, Seal {
  /** JSON of what lists show; null on entries that hold no whole value. */
  readonly info: string | null;
}

/** A journal as it stood at one of its entries. */
export interface JournalView {
  readonly last: MarkedEntry;
  readonly base: MarkedEntry;
  /** The step on top of those in effect. */
  readonly top: MarkedEntry;
  /** The step under the top, which an undo would bring on top; null = the top is the first entry. */
  readonly below: MarkedEntry | null;
  /** The undo entry that a redo would take back, and the step that it would bring back. */
  readonly undo: MarkedEntry | null;
  readonly redoable: MarkedEntry | null;
}

/** The step that an undo would take out of effect. */
export function undoableOf(view: JournalView): MarkedEntry | null {
  return view.below === null ? null : view.top;
}

/** The marks of an entry that is appended to a journal; null = the journal begins with it. */
export function marksAfter(view: JournalView | null, entry: RecordedEntry): Marks {
  const { number, kind } = entry;
  if (view === null) return { done: number, below: 0, undone: 0, undoneBelow: 0, base: number };
  const { last } = view;
  if (kind === 'undo') {
    const below = present(view.below, 'the first entry is not undone');
    return { done: below.number, below: 0, undone: number, undoneBelow: last.undone, base: below.base };
  }
  if (kind === 'redo') {
    const undo = present(view.undo, 'a redo takes an undo back');
    const step = present(view.redoable, 'an undo is of a step');
    return { done: step.number, below: 0, undone: undo.undoneBelow, undoneBelow: 0, base: step.base };
  }
  return { done: number, below: last.done, undone: 0, undoneBelow: 0, base: isWhole(kind) ? number : last.base };
}

/** Whether a step holds a whole value, in place of all before it. */
function isWhole(kind: EntryKind): boolean {
  return kind === 'load' || kind === 'edit';
}
