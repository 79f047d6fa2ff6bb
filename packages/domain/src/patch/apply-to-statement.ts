import { assert } from '../base/assert.ts';
import type { OrganisationStatement } from '../model/statement.ts';
import type { Patch, TableDiff } from './patch.ts';
import { sameValue } from './same-value.ts';

/**
 * The statement with a patch of corrections applied: units, positions, budget lines and activities, in the order of the file,
 * newcomers last. Breaks when the patch does not fit or writes what no statement holds.
 */
export function applyToStatement(statement: OrganisationStatement, patch: Patch): OrganisationStatement {
  const { units, positions, lines, activities, ...others } = patch;
  assert(Object.keys(others).length === 0, 'a correction writes only what a statement holds');
  return {
    ...statement,
    units: applyToRows(statement.units, units),
    positions: applyToRows(statement.positions, positions),
    budgetLines: applyToRows(statement.budgetLines, lines),
    activities: applyToRows(statement.activities, activities),
  };
}

function applyToRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  diff: TableDiff<Row> | undefined,
): readonly Row[] {
  if (diff === undefined) return rows;
  const removed = new Set(diff.removed.map((row) => row.id));
  const updates = new Map(diff.updated.map((update) => [update.id, update]));
  const known = new Set(rows.map((row) => row.id));
  assert(
    [...removed, ...updates.keys()].every((id) => known.has(id)),
    'a corrected row is there',
  );
  assert(!diff.added.some((row) => known.has(row.id)), 'an added row is new');
  const kept = rows
    .filter((row) => !removed.has(row.id))
    .map((row) => {
      const update = updates.get(row.id);
      if (update === undefined) return row;
      for (const [field, value] of Object.entries(update.before)) {
        assert(sameValue(row[field as keyof Row], value), `${field} of ${row.id} is as the patch remembers it`);
      }
      return { ...row, ...update.after };
    });
  return [...kept, ...diff.added];
}
