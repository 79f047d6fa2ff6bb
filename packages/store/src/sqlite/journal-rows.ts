import { present } from '@samorg/domain';
import type { EntryKind, RecordedEntry } from '../journal/recorded-entry.ts';
import type { JsonValue } from '../port/json-value.ts';
import { orderedKey } from './ordered-key.ts';
import type { Row } from './row.ts';
import { jsonIn, kindIn, numberIn, optionalNumberIn, textIn } from './row.ts';
import type { Statements } from './statements.ts';

export type Realm = 'organisation' | 'scenario';

/** An entry with the marks that make undo and redo known; see the schema. */
export interface EntryRow extends RecordedEntry {
  readonly done: number;
  readonly below: number;
  readonly undone: number;
  readonly undoneBelow: number;
  readonly base: number;
  /** JSON of what lists show; null on entries that hold no whole value. */
  readonly info: string | null;
}

/** A journal as it stood at one of its entries. */
export interface JournalView {
  readonly journal: number;
  readonly last: EntryRow;
  readonly base: EntryRow;
  readonly undoable: EntryRow | null;
  readonly redoable: EntryRow | null;
}

/** The number of a journal in the database, or null. */
export function findJournal(statements: Statements, realm: Realm, id: string): number | null {
  const row = statements.findJournal.get({ realm, id: orderedKey(id) });
  return row === undefined ? null : numberIn(row, 'journal');
}

/** The last number of a journal that was recorded up to a moment, 0 = none. */
export function lastNumber(statements: Statements, journal: number, instant: string | null): number {
  const row =
    instant === null ? statements.lastNumber.get({ journal }) : statements.lastNumberAt.get({ journal, instant });
  return row === undefined ? 0 : (optionalNumberIn(row, 'number') ?? 0);
}

/** The journal as it stood at an entry, which must be there. Costs four look-ups, whatever the length of the journal. */
export function viewAt(statements: Statements, journal: number, number: number): JournalView {
  const last = readEntry(statements, journal, number);
  const top = readEntry(statements, journal, last.done);
  const undo = last.undone === 0 ? null : readEntry(statements, journal, last.undone);
  return {
    journal,
    last,
    base: last.base === last.number ? last : readEntry(statements, journal, last.base),
    undoable: top.below === 0 ? null : top,
    redoable: undo === null ? null : readEntry(statements, journal, present(undo.of, 'an undo is of a step')),
  };
}

/** The steps in effect after the base, oldest first. */
export function effectiveSteps(statements: Statements, view: JournalView): EntryRow[] {
  const { journal, last, base } = view;
  return statements.effectiveSteps.all({ journal, done: last.done, base: base.number }).map(entryOf);
}

/** Appends an entry behind the last one of a journal. */
export function addEntry(statements: Statements, view: JournalView | null, added: AddedEntry): void {
  const { entry, journal, info } = added;
  const { number, recordedAt, kind, of, actor, label } = entry;
  const marks = marksOf(statements, view, entry);
  const head = JSON.stringify({ actor, label });
  statements.addEntry.run({ journal, number, recordedAt, kind, of, ...marks, head, info });
}

export interface AddedEntry {
  readonly journal: number;
  readonly entry: RecordedEntry;
  readonly info: string | null;
}

export function entryOf(row: Row): EntryRow {
  const { actor, label } = jsonIn<{ actor: string; label: JsonValue }>(row, 'head');
  return {
    number: numberIn(row, 'number'),
    recordedAt: textIn(row, 'recorded_at'),
    actor,
    kind: kindIn(row),
    of: optionalNumberIn(row, 'of'),
    label,
    done: numberIn(row, 'done'),
    below: numberIn(row, 'below'),
    undone: numberIn(row, 'undone'),
    undoneBelow: numberIn(row, 'undone_below'),
    base: numberIn(row, 'base'),
    info: row.info === null ? null : textIn(row, 'info'),
  };
}

type Marks = Pick<EntryRow, 'done' | 'below' | 'undone' | 'undoneBelow' | 'base'>;

function marksOf(statements: Statements, view: JournalView | null, entry: RecordedEntry): Marks {
  const { number, kind } = entry;
  if (view === null) return { done: number, below: 0, undone: 0, undoneBelow: 0, base: number };
  const { last, journal } = view;
  if (kind === 'undo') {
    const { below } = readEntry(statements, journal, last.done);
    const { base } = readEntry(statements, journal, below);
    return { done: below, below: 0, undone: number, undoneBelow: last.undone, base };
  }
  if (kind === 'redo') {
    const undo = readEntry(statements, journal, last.undone);
    const { number: done, base } = readEntry(statements, journal, present(undo.of, 'an undo is of a step'));
    return { done, below: 0, undone: undo.undoneBelow, undoneBelow: 0, base };
  }
  return { done: number, below: last.done, undone: 0, undoneBelow: 0, base: isWhole(kind) ? number : last.base };
}

/** Whether a step holds a whole value, in place of all before it. */
function isWhole(kind: EntryKind): boolean {
  return kind === 'load' || kind === 'edit';
}

function readEntry(statements: Statements, journal: number, number: number): EntryRow {
  return entryOf(present(statements.readEntry.get({ journal, number }), `entry ${number} is there`));
}
