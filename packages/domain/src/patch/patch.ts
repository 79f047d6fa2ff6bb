import { type TableName, type Tables, tableNames } from '../model/tables.ts';

/** One row's changed fields; a field that is not named keeps its value, so changes of other fields commute. */
export interface RowUpdate<Row> {
  readonly id: string;
  readonly before: Partial<Row>;
  readonly after: Partial<Row>;
}

/** What happens to one table: rows that come, fields that change, rows that go. */
export interface TableDiff<Row> {
  readonly added: readonly Row[];
  readonly updated: readonly RowUpdate<Row>[];
  readonly removed: readonly Row[];
}

/**
 * What a change does, as data: rows added, updated and removed per table. It holds everything that is needed to undo it.
 * Laws: apply∘invert = identity; squash = one after the other; replay is deterministic.
 * Undo, history, persistence, the difference layer and the audit log all read the same patch.
 */
export type Patch = { readonly [T in TableName]?: TableDiff<Tables[T]> };

/** The patch that does nothing. */
export const emptyPatch: Patch = {};

/** Whether a patch does nothing. */
export function isEmptyPatch(patch: Patch): boolean {
  return tableNames.every((name) => {
    const diff = patch[name];
    return diff === undefined || diff.added.length + diff.updated.length + diff.removed.length === 0;
  });
}

/** A table diff of the parts given. */
export function tableDiff<Row>(parts: Partial<TableDiff<Row>>): TableDiff<Row> {
  return { added: parts.added ?? [], updated: parts.updated ?? [], removed: parts.removed ?? [] };
}

/** The update that sets some fields of a row, remembering what they were. */
export function rowUpdate<Row extends { readonly id: string }>(row: Row, after: Partial<Row>): RowUpdate<Row> {
  const before: Partial<Row> = {};
  for (const field of Object.keys(after) as (keyof Row)[]) before[field] = row[field];
  return { id: row.id, before, after };
}
