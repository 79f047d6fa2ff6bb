import type { UnitKind } from '#generated/graphql.ts';
import type { UnitTable } from './unit-table.ts';

/** One unit as a row of the tree. `position` and `siblings` count from 1 among the children of the same parent. */
export type UnitRow = {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly headcount: number;
  readonly fteMilli: number;
  readonly needOre: number;
  /** Row of the parent; -1 for a root. */
  readonly parent: number;
  /** 1 for a root. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly children: readonly number[];
};

/** Kinds that stand above the boards: opened from the start, so that the boards are what the reader sees first. */
const aboveBoards: readonly UnitKind[] = ['legalEntity', 'association', 'assembly'];

/** Turns the columns into rows with level, place among siblings and children. Linear in the number of units. */
export function buildRows(table: UnitTable): readonly UnitRow[] {
  const children: number[][] = table.id.map(() => []);
  const roots: number[] = [];
  const positions: number[] = [];
  const levels: number[] = [];
  for (const [row, parent] of table.parent.entries()) {
    const group = children[parent] ?? roots;
    group.push(row);
    positions.push(group.length);
    levels.push(parent < 0 ? 1 : (levels[parent] ?? 0) + 1);
  }
  return table.id.map((id, index) => {
    const parent = table.parent[index] ?? -1;
    return {
      index,
      id,
      name: table.name[index] ?? '',
      kind: table.kind[index] ?? 'unit',
      headcount: table.headcount[index] ?? 0,
      fteMilli: table.fteMilli[index] ?? 0,
      needOre: table.needOre[index] ?? 0,
      parent,
      level: levels[index] ?? 1,
      position: positions[index] ?? 1,
      siblings: (children[parent] ?? roots).length,
      children: children[index] ?? [],
    };
  });
}

/** The rows that are open at first: everything above the boards. */
export function openAtBoards(rows: readonly UnitRow[]): ReadonlySet<string> {
  return new Set(rows.filter((row) => aboveBoards.includes(row.kind)).map((row) => row.id));
}

/** The rows that are seen when exactly the units in `open` are open, in order. */
export function visibleRows(rows: readonly UnitRow[], open: ReadonlySet<string>): readonly UnitRow[] {
  const shown: boolean[] = [];
  return rows.filter((row) => {
    const parent = rows[row.parent];
    const isShown = parent === undefined || (shown[parent.index] === true && open.has(parent.id));
    shown[row.index] = isShown;
    return isShown;
  });
}

/** The units above a row, nearest first: what must be open for the row to be seen. */
export function ancestors(rows: readonly UnitRow[], row: UnitRow): readonly UnitRow[] {
  const parent = rows[row.parent];
  return parent === undefined ? [] : [parent, ...ancestors(rows, parent)];
}
