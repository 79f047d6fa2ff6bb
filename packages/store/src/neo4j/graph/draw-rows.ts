import { present } from '@samorg/domain';
import { exactText } from '../../journal/exact-text.ts';
import { digestOf } from '../journal-key.ts';
import type { JournalPlace } from '../journal-nodes.ts';
import type { Parameters, Transaction } from '../transaction.ts';
import { graphCypher } from './graph-cypher.ts';
import { drawnListNames } from './patch-edits.ts';
import { type DrawnList, drawingOf, type Link } from './row-drawing.ts';
import type { RowFields, RowVersion } from './row-version.ts';

/** A row of an organisation, and its versions in the order of time. */
export interface DrawnRow {
  readonly list: DrawnList;
  readonly id: string;
  readonly versions: readonly RowVersion[];
}

/** An entry of an organisation's journal, by which something is drawn. */
export interface Drawn extends JournalPlace {
  readonly recordedAt: string;
}

/** Rows that are sent at a time. */
const rowsAtATime = 5000;

/** The key of a row's node. */
export function rowKey(journal: string, list: DrawnList, id: string): string {
  return `${journal}/${list}/${digestOf(id)}`;
}

/** Draws rows that have no standing relationships: their nodes first, so that every link finds its end. */
export async function drawRows(transaction: Transaction, at: Drawn, rows: readonly DrawnRow[]): Promise<void> {
  const { journal: organisation, number, recordedAt } = at;
  for (const part of partsOf(rows)) {
    const nodes = part.map(({ list, id, versions }) =>
      nodeOf({ key: rowKey(organisation, list, id), list, versions }, id),
    );
    await transaction.run(graphCypher.drawNodes, { organisation, rows: nodes.filter((node) => node !== null) });
  }
  for (const part of partsOf(rows)) {
    const relations = part.flatMap((row) => row.versions.flatMap((version) => relationsOf(organisation, row, version)));
    await transaction.run(graphCypher.drawRelations, { relations, number, recordedAt });
  }
}

/** Shows rows that are drawn already as their versions now say. */
export async function renewNodes(
  transaction: Transaction,
  rows: readonly { readonly key: string; readonly versions: readonly RowVersion[] }[],
): Promise<void> {
  for (const part of partsOf(rows)) {
    const nodes = part.map(({ key, versions }) => nodeOf({ key, list: listOfKey(key), versions }, null));
    await transaction.run(graphCypher.drawNodes, { organisation: null, rows: nodes.filter((node) => node !== null) });
  }
}

/** A node shows its row as it is in the end; null = it is not. */
function nodeOf(
  { key, list, versions }: { key: string; list: DrawnList; versions: readonly RowVersion[] },
  id: string | null,
): Parameters | null {
  const last = versions.at(-1);
  if (last === undefined) return null;
  const { labels, name } = drawingOf(list, last.row);
  return { key, id: id === null ? null : exactText(id), name, labels };
}

function listOfKey(key: string): DrawnList {
  const name = key.split('/').at(-2);
  return present(
    drawnListNames.find((list) => list === name),
    'a key names its list',
  );
}

function relationsOf(organisation: string, { list, id }: DrawnRow, version: RowVersion): Parameters[] {
  const { links, figures } = drawingOf(list, version.row);
  const span = validSpan(version);
  const whole = { ...figures, from: version.from, to: version.to, row: JSON.stringify(version.row) };
  return links.map((link, at) => ({
    from: rowKey(organisation, list, id),
    to: endOf(organisation, link),
    type: link.type,
    properties: at === 0 ? { ...whole, ...span } : span,
  }));
}

function endOf(organisation: string, { to }: Link): string {
  return to === 'organisation' ? organisation : rowKey(organisation, to.list, to.id);
}

/** When a version holds: its span, within that which the row itself states. */
function validSpan({ from, to, row }: RowVersion): { validFrom: string | null; validTo: string | null } {
  const starts = [from, dateIn(row, 'validFrom')].filter((date) => date !== null).sort();
  const ends = [to, dateIn(row, 'validTo')].filter((date) => date !== null).sort();
  return { validFrom: starts.at(-1) ?? null, validTo: ends.at(0) ?? null };
}

function dateIn(row: RowFields, field: string): string | null {
  const date = row[field];
  return typeof date === 'string' ? date : null;
}

function* partsOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += rowsAtATime) yield rows.slice(at, at + rowsAtATime);
}
