import type { RowUpdate } from './patch.ts';
import { sameValue } from './same-value.ts';

/** The fields in which two values of a row differ, as an update from one to the other; null when there is none. */
export function rowDifference<Row extends object>(
  id: string,
  from: Partial<Row>,
  to: Partial<Row>,
): RowUpdate<Row> | null {
  const before: Partial<Row> = {};
  const after: Partial<Row> = {};
  let differs = false;
  for (const field of new Set([...fieldsOf(from), ...fieldsOf(to)])) {
    if (sameValue(from[field], to[field])) continue;
    before[field] = from[field];
    after[field] = to[field];
    differs = true;
  }
  return differs ? { id, before, after } : null;
}

function fieldsOf<Row extends object>(row: Partial<Row>): (keyof Row)[] {
  return Object.keys(row) as (keyof Row)[];
}
