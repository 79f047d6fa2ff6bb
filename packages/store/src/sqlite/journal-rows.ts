import { present } from '@samorg/domain';
import type { Seal } from '../audit/seal.ts';
import { type JournalView, type MarkedEntry, marksAfter } from '../journal/journal-view.ts';
import type { PlannedEntry } from '../journal/planned-entry.ts';
import type { JsonValue } from '../port/json-value.ts';
import { orderedKey } from './ordered-key.ts';
import type { Row } from './row.ts';
import { jsonIn, kindIn, numberIn, optionalNumberIn, optionalTextIn, textIn } from './row.ts';
import type { Statements } from './statements.ts';

export type Realm = 'organisation' | 'scenario';

/** A journal as it stood at one of its entries. */
export interface SqliteView extends JournalView {
  readonly journal: number;
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

/** The journal as it stood at an entry, which must be there. Costs a few look-ups, whatever the length of the journal. */
export function viewAt(statements: Statements, journal: number, number: number): SqliteView {
  const entryAt = (at: number): MarkedEntry => readEntry(statements, journal, at);
  const last = entryAt(number);
  const top = last.done === last.number ? last : entryAt(last.done);
  const undo = last.undone === 0 ? null : entryAt(last.undone);
  return {
    journal,
    last,
    top,
    undo,
    base: last.base === last.number ? last : entryAt(last.base),
    below: top.below === 0 ? null : entryAt(top.below),
    redoable: undo === null ? null : entryAt(present(undo.of, 'an undo is of a step')),
  };
}

/** The steps in effect after the base, oldest first. */
export function effectiveSteps(statements: Statements, view: SqliteView): MarkedEntry[] {
  const { journal, last, base } = view;
  return statements.effectiveSteps.all({ journal, done: last.done, base: base.number }).map(entryOf);
}

/** Appends an entry behind the last one of a journal. */
export function addEntry(statements: Statements, view: SqliteView | null, added: AddedEntry): void {
  const { entry, info, journal, seal } = added;
  addMarkedEntry(statements, journal, { ...entry, ...marksAfter(view, entry), info, ...seal });
}

/** Adds an entry whose marks are known. */
export function addMarkedEntry(statements: Statements, journal: number, entry: MarkedEntry): void {
  const { actor, label, ...columns } = entry;
  statements.addEntry.run({ journal, ...columns, head: JSON.stringify({ actor, label }) });
}

export interface AddedEntry extends Pick<PlannedEntry, 'entry' | 'info'> {
  readonly journal: number;
  readonly seal: Seal;
}

export function entryOf(row: Row): MarkedEntry {
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
    info: optionalTextIn(row, 'info'),
    salt: textIn(row, 'salt'),
    payload: textIn(row, 'payload'),
    receipt: optionalTextIn(row, 'receipt'),
    chain: textIn(row, 'chain'),
  };
}

function readEntry(statements: Statements, journal: number, number: number): MarkedEntry {
  return entryOf(present(statements.readEntry.get({ journal, number }), `entry ${number} is there`));
}
