import type { MovePreview } from './move-outlook.ts';

/** A line of what follows the moved part, full-year öre: cost +, income −. */
export type CostRow = { readonly id: string; readonly name: string; readonly role: string; readonly amountOre: number };

/** Trade that the moved part sells and overhead are told apart: they have choices and rules of their own. */
const toldElsewhere = new Set(['internalSale', 'overheadCharge', 'overheadRecovery']);

/** What follows per account group, largest first: personnel on top, income and purchases last. */
export function costRows(preview: Pick<MovePreview, 'costs'>): readonly CostRow[] {
  return preview.costs
    .filter(({ accountGroup, amountOre }) => amountOre !== 0 && !toldElsewhere.has(accountGroup.role))
    .map(({ accountGroup, amountOre }) => ({ ...accountGroup, amountOre }))
    .sort((a, b) => rank(a) - rank(b) || b.amountOre - a.amountOre);
}

/** The sum of the rows, öre. */
export function costSumOre(rows: readonly CostRow[]): number {
  return rows.reduce((sum, { amountOre }) => sum + amountOre, 0);
}

function rank({ role }: CostRow): number {
  return role === 'personnel' ? 0 : role === 'income' ? 2 : role === 'internalPurchase' ? 3 : 1;
}
