import { UnitYearDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import type { TimeVariables } from './two-times.ts';

/** More years than these are not shown: the latest, each a query of its own. */
const mostYears = 6;

/** The money of a unit in one budget year, öre. */
export type UnitYear = { readonly year: number; readonly needOre: number; readonly fundingOre: number };

/** The money of a unit in the budget years of its organisation, ascending; empty where there is only one. */
export async function unitYears(
  asker: Asker,
  variables: TimeVariables & { readonly organisationId: string; readonly unitId: string },
  budgetYears: readonly number[],
): Promise<readonly UnitYear[]> {
  if (budgetYears.length < 2) return [];
  const read = budgetYears.slice(-mostYears).map(async (budgetYear) => {
    const { organisation } = await ask(asker, UnitYearDocument, { ...variables, budgetYear });
    const totals = organisation?.unit?.totals;
    return totals === undefined ? [] : [{ year: budgetYear, needOre: totals.needOre, fundingOre: totals.fundingOre }];
  });
  return (await Promise.all(read)).flat();
}
