import { entriesOf, holds, lookUp, valuesOf } from '../base/layered-map.ts';
import type { Organisation } from '../model/organisation.ts';
import { type TableName, type Tables, tableNames } from '../model/tables.ts';
import type { Patch, TableDiff } from './patch.ts';
import { rowDifference } from './row-difference.ts';

/**
 * The patch that makes one organisation's tables those of another, row by row; for states that no known patches lead
 * between (two revisions, dates or budget years). Visits every row of both.
 */
export function patchBetween(from: Organisation, to: Organisation): Patch {
  const patch: { [T in TableName]?: TableDiff<never> } = {};
  for (const name of tableNames) {
    const diff = tableBetween(from, to, name);
    if (diff.added.length + diff.updated.length + diff.removed.length > 0) patch[name] = diff as TableDiff<never>;
  }
  return patch as Patch;
}

function tableBetween<T extends TableName>(from: Organisation, to: Organisation, name: T): TableDiff<Tables[T]> {
  const [old, now] = [from.tables[name], to.tables[name]];
  const added: Tables[T][] = [];
  const updated: TableDiff<Tables[T]>['updated'][number][] = [];
  for (const [id, row] of entriesOf(now)) {
    const was = lookUp(old, id);
    if (was === undefined) added.push(row);
    else if (was !== row) updated.push(...listed(rowDifference<Tables[T]>(id, was, row)));
  }
  return { added, updated, removed: [...valuesOf(old)].filter((row) => !holds(now, row.id)) };
}

function listed<V>(value: V | null): V[] {
  return value === null ? [] : [value];
}
