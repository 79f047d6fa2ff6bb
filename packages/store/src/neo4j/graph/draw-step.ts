import { type OrganisationStatement, present } from '@samorg/domain';
import { wholeValueOf } from '../../journal/content-parts.ts';
import type { MarkedEntry } from '../../journal/journal-view.ts';
import { jsonOf } from '../../journal/json-text.ts';
import type { DatedPatch, OrganisationStep } from '../../port/organisation-journal.ts';
import { readParts } from '../content-nodes.ts';
import type { Neo4jView } from '../journal-nodes.ts';
import { numberIn, optionalTextIn, textIn } from '../properties.ts';
import type { Transaction } from '../transaction.ts';
import { type Drawn, type DrawnRow, drawRows, renewNodes, rowKey } from './draw-rows.ts';
import { graphCypher } from './graph-cypher.ts';
import { editsOf, type RowEdits, rowsOf } from './patch-edits.ts';
import type { DrawnList } from './row-drawing.ts';
import { editedVersions, type RowFields, type RowVersion } from './row-version.ts';

/**
 * Draws what an entry does to an organisation, in the transaction that appends it. A patch costs the rows that it touches, an undo or
 * redo those of its step; a load costs the organisation. `view` is the journal before the entry, null = it begins.
 */
export async function drawStep(
  transaction: Transaction,
  at: Drawn,
  { step, view }: { readonly step: OrganisationStep; readonly view: Neo4jView | null },
): Promise<void> {
  switch (step.kind) {
    case 'load': {
      const { statement } = step;
      const isWhole = statement.positions.length + statement.budgetLines.length <= transaction.mostDrawn;
      return drawLoad(transaction, at, { statement: isWhole ? statement : withoutMany(statement), isWhole });
    }
    case 'patch': {
      const { isDrawnWhole } = present(view, 'a patch follows a load');
      const edits = editsOf(step.patches).filter(({ list }) => isDrawnWhole || !manyRows.includes(list));
      return drawEdits(transaction, at, edits);
    }
    case 'undo': {
      const undone = present(view, 'an undo follows a step').top;
      return turnBack(transaction, at, { step: undone, of: await lastInEffect(transaction, at, undone) });
    }
    case 'redo': {
      const { undo, redoable } = present(view, 'a redo follows an undo');
      const of = present(undo, 'a redo takes an undo back').number;
      return turnBack(transaction, at, { step: present(redoable, 'an undo is of a step'), of });
    }
  }
}

/** The lists that may hold more rows than one transaction can draw. */
export const manyRows: readonly DrawnList[] = ['positions', 'budgetLines'];

/** A statement without the lists that may hold too many rows. */
export function withoutMany(statement: OrganisationStatement): OrganisationStatement {
  return { ...statement, ...Object.fromEntries(manyRows.map((list) => [list, []])) };
}

/** Draws a statement, whole or without the rows that are too many, in place of all that is drawn. */
export async function drawLoad(
  transaction: Transaction,
  at: Drawn,
  { statement, isWhole }: { readonly statement: OrganisationStatement; readonly isWhole: boolean },
): Promise<void> {
  const { journal, number } = at;
  if (number > 1) await supersede(transaction, at, await allKeys(transaction, at));
  await transaction.run(graphCypher.markWhole, { journal, number, isDrawnWhole: isWhole });
  const rows = Array.from(rowsOf(statement), ({ list, id, row }) => ({
    list,
    id,
    versions: [{ from: null, to: null, row }],
  }));
  await drawRows(transaction, at, rows);
}

async function drawEdits(transaction: Transaction, at: Drawn, edits: readonly RowEdits[]): Promise<void> {
  const keyOf = ({ list, id }: RowEdits): string => rowKey(at.journal, list, id);
  const versions = await standingVersions(transaction, edits.map(keyOf));
  await supersede(transaction, at, edits.map(keyOf));
  const rows = edits.map((row): DrawnRow => {
    const edited = row.edits.reduce<readonly RowVersion[]>(
      (before, { date, edit }) => editedVersions(before, date, edit),
      versions.get(keyOf(row)) ?? [],
    );
    return { list: row.list, id: row.id, versions: edited };
  });
  await drawRows(transaction, at, rows);
}

/** Supersedes what an entry drew, and brings back what it superseded. */
async function turnBack(
  transaction: Transaction,
  at: Drawn,
  { step, of }: { readonly step: MarkedEntry; readonly of: number },
): Promise<void> {
  const isLoad = step.kind === 'load';
  const keys = isLoad ? await allKeys(transaction, at) : await keysOfPatch(transaction, at.journal, step.number);
  const { number, recordedAt } = at;
  await supersede(transaction, at, keys);
  await transaction.run(graphCypher.bringBack, { keys, of, number, recordedAt });
  const nodes = [...(await standingVersions(transaction, keys))].map(([key, versions]) => ({ key, versions }));
  await renewNodes(transaction, nodes);
}

/** The entry that last put a step into effect: itself, or the last redo of it. */
async function lastInEffect(transaction: Transaction, { journal }: Drawn, step: MarkedEntry): Promise<number> {
  const [record] = await transaction.run(graphCypher.lastInEffect, { journal, step: step.number });
  return numberIn(present(record, 'a step is in its journal'), 'number');
}

async function standingVersions(
  transaction: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly RowVersion[]>> {
  const versions = new Map<string, RowVersion[]>();
  for (const record of await transaction.run(graphCypher.standingVersions, { keys })) {
    const key = textIn(record, 'key');
    const row = jsonOf<RowFields>(textIn(record, 'row'));
    const version = { from: optionalTextIn(record, 'from'), to: optionalTextIn(record, 'to'), row };
    versions.set(key, [...(versions.get(key) ?? []), version]);
  }
  return versions;
}

async function supersede(transaction: Transaction, at: Drawn, keys: readonly string[]): Promise<void> {
  const { number, recordedAt } = at;
  await transaction.run(graphCypher.supersede, { keys, number, recordedAt });
}

async function allKeys(transaction: Transaction, { journal: organisation }: Drawn): Promise<string[]> {
  return (await transaction.run(graphCypher.keysOf, { organisation })).map((record) => textIn(record, 'key'));
}

async function keysOfPatch(transaction: Transaction, journal: string, number: number): Promise<string[]> {
  const parts = await readParts(transaction, journal, [number]);
  const patches = wholeValueOf<readonly DatedPatch[]>(parts.get(number) ?? [], number);
  return editsOf(patches).map(({ list, id }) => rowKey(journal, list, id));
}
