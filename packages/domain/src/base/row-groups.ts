import { integerAt, type PackedIntegers, packIntegers } from './packed-integers.ts';

/** Rows by group, such as positions by unit: the row numbers group after group, and where each group begins. */
export interface RowGroups {
  readonly starts: PackedIntegers;
  readonly rows: PackedIntegers;
}

/** Groups rows 0, 1, 2 … by the numbers of the groups that each belongs to; a group holds its rows in order. */
export function groupRows(groups: number, groupsOfRows: Iterable<readonly number[]>): RowGroups {
  const lists = Array.from({ length: groups }, (): number[] => []);
  let row = 0;
  for (const ofRow of groupsOfRows) {
    for (const group of ofRow) lists[group]?.push(row);
    row += 1;
  }
  let start = 0;
  const starts = [0, ...lists.map((list) => (start += list.length))];
  return { starts: packIntegers(starts), rows: packIntegers(lists.flat()) };
}

/** What is told of the rows of a group, in order; rows of which null is told are passed over. */
export function mapRows<T>({ starts, rows }: RowGroups, group: number, tell: (row: number) => T | null): T[] {
  const told: T[] = [];
  const end = integerAt(starts, group + 1);
  for (let at = integerAt(starts, group); at < end; at += 1) {
    const value = tell(integerAt(rows, at));
    if (value !== null) told.push(value);
  }
  return told;
}
