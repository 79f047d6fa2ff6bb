import { type TableName, tableNames } from '../model/tables.ts';
import type { Patch, TableDiff } from './patch.ts';

/** The patch that undoes a patch: apply(apply(o, p), invert(p)) = o. */
export function invertPatch(patch: Patch): Patch {
  const inverse: { [T in TableName]?: TableDiff<never> } = {};
  for (const name of tableNames) {
    const diff = patch[name];
    if (diff !== undefined) inverse[name] = invertTable(diff as TableDiff<never>);
  }
  return inverse as Patch;
}

function invertTable<Row>(diff: TableDiff<Row>): TableDiff<Row> {
  return {
    added: diff.removed,
    updated: diff.updated.map((update) => ({ id: update.id, before: update.after, after: update.before })),
    removed: diff.added,
  };
}
