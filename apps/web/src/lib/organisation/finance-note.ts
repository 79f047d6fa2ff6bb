import type { UnitTable } from './unit-table.ts';

/** A unit of finance whose income outweighs its cost, with the unit right above it; null for a root. */
export type FinanceUnit = { readonly name: string; readonly below: string | null };

/** The units that make net costs negative: taxes and grants are entered there. Each is told once, the topmost of a branch. */
export function financeUnits(table: UnitTable): readonly FinanceUnit[] {
  return table.kind.flatMap((kind, row) => {
    const parent = table.parent[row] ?? -1;
    if (kind !== 'finance' || (table.needOre[row] ?? 0) >= 0 || table.kind[parent] === 'finance') return [];
    return [{ name: table.name[row] ?? '', below: table.name[parent] ?? null }];
  });
}
