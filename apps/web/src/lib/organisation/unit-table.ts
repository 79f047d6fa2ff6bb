import type { UnitKind } from '#generated/graphql.ts';

/** All units of an organisation, one array per column, rows in depth-first order of siblings. Figures are of the whole subtree. */
export type UnitTable = {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly kind: readonly UnitKind[];
  /** Row of the parent; -1 for a root. */
  readonly parent: readonly number[];
  readonly headcount: readonly number[];
  /** Thousandths of an FTE. */
  readonly fteMilli: readonly number[];
  /** Öre; cost positive. */
  readonly needOre: readonly number[];
};

const columns = ['id', 'name', 'kind', 'parent', 'headcount', 'fteMilli', 'needOre'] as const;

/**
 * Reads the columnar scalar `UnitTable`. Throws when a column is missing, the columns differ in length or a parent does
 * not stand above its child: then the answer is not the contract's.
 */
export function parseUnitTable(value: unknown): UnitTable {
  const table = value as UnitTable;
  const lengths = columns.map((column) => (Array.isArray(table?.[column]) ? table[column].length : -1));
  if (lengths.some((length) => length < 0 || length !== lengths[0])) throw new Error('UnitTable: columns do not match');
  if (table.parent.some((parent, row) => parent >= row)) throw new Error('UnitTable: a parent stands below its child');
  return table;
}
