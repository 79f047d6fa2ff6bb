import { present } from '@samorg/domain';
import type { Seal } from '../audit/seal.ts';
import { exactText, textOfExact } from '../journal/exact-text.ts';
import { type JournalView, type MarkedEntry, marksAfter } from '../journal/journal-view.ts';
import { jsonOf } from '../journal/json-text.ts';
import type { PlannedEntry } from '../journal/planned-entry.ts';
import type { JsonValue } from '../port/json-value.ts';
import { StoreCorrupt } from '../port/store-error.ts';
import { cypher } from './cypher.ts';
import {
  kindIn,
  nodeIn,
  numberIn,
  optionalNodeIn,
  optionalNumberIn,
  optionalTextIn,
  type Properties,
  textIn,
} from './properties.ts';
import type { Parameters, Transaction } from './transaction.ts';

/** A journal as it stood at one of its entries. */
export interface Neo4jView extends JournalView {
  /** Key of the journal. */
  readonly journal: string;
  /** Whether the positions and budget lines of the load in effect are drawn. */
  readonly isDrawnWhole: boolean;
}

/** A place in a journal. */
export interface JournalPlace {
  readonly journal: string;
  readonly number: number;
}

/** The last number of a journal, 0 = there is none. Until the transaction ends, nobody else reads or writes its head. */
export async function lockedLast(transaction: Transaction, journal: string): Promise<number> {
  const [head] = await transaction.run(cypher.lockHead, { journal });
  return head === undefined ? 0 : (optionalNumberIn(head, 'last') ?? 0);
}

/** The journal as it stands, to be written to; null = it begins now. Until the transaction ends, nobody else reads or writes it. */
export async function lockedView(transaction: Transaction, journal: string): Promise<Neo4jView | null> {
  return viewIn(await transaction.run(cypher.lockNewView, { journal }));
}

/** The journal as it stands, or null. Until the transaction ends, nobody else writes it. */
export async function lastView(transaction: Transaction, journal: string): Promise<Neo4jView | null> {
  return viewIn(await transaction.run(cypher.lockView, { journal }));
}

function viewIn([record]: readonly Properties[]): Neo4jView | null {
  return record === undefined || optionalNumberIn(record, 'number') === null ? null : viewOf(record);
}

/** The last numbers that were recorded up to a moment, by journal; a journal without one is not there. */
export async function lastKnown(
  transaction: Transaction,
  journals: readonly string[],
  instant: string,
): Promise<ReadonlyMap<string, number>> {
  const records = await transaction.run(cypher.lastKnown, { journals, instant });
  return new Map(records.map((record) => [textIn(record, 'journal'), numberIn(record, 'last')]));
}

/** The journals as they stood at entries which must be there, in the order of the places. */
export async function viewsAt(transaction: Transaction, places: readonly JournalPlace[]): Promise<Neo4jView[]> {
  if (places.length === 0) return [];
  const of = places.map(({ journal, number }) => ({ journal, number }));
  const views = new Map<string, Neo4jView>();
  for (const record of await transaction.run(cypher.views, { of })) {
    const view = viewOf(record);
    views.set(view.journal, view);
  }
  return places.map(({ journal, number }) => {
    const view = views.get(journal);
    if (view === undefined) throw new StoreCorrupt(`entry ${number} of journal ${journal} is missing`);
    return view;
  });
}

/** The journal as it stood at an entry, which must be there. */
export async function viewAt(transaction: Transaction, place: JournalPlace): Promise<Neo4jView> {
  const [view] = await viewsAt(transaction, [place]);
  return present(view, 'a view for each place');
}

/** The steps in effect after the base, oldest first. */
export async function effectiveSteps(transaction: Transaction, view: Neo4jView): Promise<MarkedEntry[]> {
  const { journal, base, top } = view;
  const parameters = { journal, base: base.number, top: top.number };
  const steps: MarkedEntry[] = [];
  let next = top.number;
  for (const record of await transaction.run(cypher.stepsAfter, parameters)) {
    const entry = entryOf(nodeIn(record, 'e'));
    if (entry.number !== next) continue;
    steps.push(entry);
    next = entry.below;
  }
  if (next !== base.number) throw new StoreCorrupt(`entry ${next} of journal ${journal} is missing`);
  return steps.reverse();
}

/** What is appended to a journal. */
export interface AddedEntry extends Pick<PlannedEntry, 'entry' | 'info'> {
  readonly journal: string;
  readonly seal: Seal;
  /** Tells this call's own entry from another's when the answer to a commit was lost. */
  readonly call: string;
}

/** Appends an entry behind the last one of a journal. */
export async function addEntry(transaction: Transaction, view: Neo4jView | null, added: AddedEntry): Promise<void> {
  const { journal, entry, info, seal, call } = added;
  const marked = { ...entry, ...marksAfter(view, entry), info, ...seal };
  await transaction.run(cypher.addEntry, { journal, entry: entryProperties(journal, marked, call) });
}

/** An entry as its node keeps it. */
export function entryProperties(journal: string, entry: MarkedEntry, call: string): Parameters {
  const { actor, label, info } = entry;
  return {
    ...entry,
    journal,
    actor: exactText(actor),
    label: JSON.stringify(label),
    name: info === null ? null : jsonOf<{ readonly name: string }>(info).name.toWellFormed(),
    call,
  };
}

export function entryOf(properties: Properties): MarkedEntry {
  return {
    number: numberIn(properties, 'number'),
    recordedAt: textIn(properties, 'recordedAt'),
    actor: textOfExact(textIn(properties, 'actor')),
    kind: kindIn(properties),
    of: optionalNumberIn(properties, 'of'),
    label: jsonOf<JsonValue>(textIn(properties, 'label')),
    done: numberIn(properties, 'done'),
    below: numberIn(properties, 'below'),
    undone: numberIn(properties, 'undone'),
    undoneBelow: numberIn(properties, 'undoneBelow'),
    base: numberIn(properties, 'base'),
    info: optionalTextIn(properties, 'info'),
    salt: textIn(properties, 'salt'),
    payload: textIn(properties, 'payload'),
    receipt: optionalTextIn(properties, 'receipt'),
    chain: textIn(properties, 'chain'),
  };
}

function viewOf(record: Properties): Neo4jView {
  const optional = (name: string): MarkedEntry | null => {
    const node = optionalNodeIn(record, name);
    return node === null ? null : entryOf(node);
  };
  return {
    journal: textIn(record, 'journal'),
    isDrawnWhole: nodeIn(record, 'base').isDrawnWhole === true,
    last: entryOf(nodeIn(record, 'last')),
    base: entryOf(nodeIn(record, 'base')),
    top: entryOf(nodeIn(record, 'top')),
    below: optional('below'),
    undo: optional('undo'),
    redoable: optional('redoable'),
  };
}
