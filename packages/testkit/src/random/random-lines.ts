import type { AccountGroup, AccountRole, BudgetLine, Unit } from '@samorg/domain';
import { accountRoles, isInternalRole, natureOfRole, ore } from '@samorg/domain';
import fc from 'fast-check';
import { aLine } from '../builders/budget-line.ts';
import { idOf, pick } from './pick.ts';

/** What one external or funding line is made from. */
export interface LineRecipe {
  readonly on: number;
  readonly role: AccountRole;
  readonly year: number;
  readonly amountOre: number;
  readonly secondGroup: boolean;
  /** A second line takes all of it back: the unit holds lines that sum to nothing. */
  readonly isCancelled: boolean;
}

/** What an internal pair is made from, closed or not. */
export interface PairRecipe {
  readonly seller: number;
  readonly buyer: number;
  readonly amountOre: number;
  readonly kind: 'trade' | 'overhead';
  readonly form: 'closed' | 'uneven' | 'sellerOnly' | 'buyerOnly' | 'unknownBuyer' | 'unknownSeller';
}

const year = fc.oneof({ weight: 9, arbitrary: fc.constant(2024) }, fc.constantFrom(2022, 2023, 2025));
const amount = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.nat(100_000), fc.nat(2_000_000_000));

export const lineRecipe: fc.Arbitrary<LineRecipe> = fc.record({
  on: fc.nat(40),
  role: fc.oneof(
    { weight: 3, arbitrary: fc.constant<AccountRole>('personnel') },
    { weight: 5, arbitrary: fc.constantFrom<AccountRole>('cost', 'income') },
    { weight: 1, arbitrary: fc.constantFrom<AccountRole>('transition', 'fundingReceived', 'fundingPaid') },
  ),
  year,
  amountOre: amount,
  secondGroup: fc.boolean(),
  isCancelled: fc.nat(5).map((number) => number === 5),
});

export const pairRecipe: fc.Arbitrary<PairRecipe> = fc.record({
  seller: fc.nat(40),
  buyer: fc.nat(40),
  amountOre: amount.map((ore) => ore + 1),
  kind: fc.constantFrom('trade', 'overhead'),
  form: fc.oneof(
    { weight: 9, arbitrary: fc.constant<PairRecipe['form']>('closed') },
    fc.constantFrom<PairRecipe['form']>('uneven', 'sellerOnly', 'buyerOnly', 'unknownBuyer', 'unknownSeller'),
  ),
});

/** Every role once, cost and income twice, but for one that may be lacking. */
export function groupsOf(lacking: AccountRole | null): AccountGroup[] {
  const groups = accountRoles.filter((role) => role !== lacking).map((role) => [role, role] as const);
  return [...groups, ['cost2', 'cost'] as const, ['income2', 'income'] as const].map(([id, role]) => ({
    id,
    name: id,
    role,
    nature: natureOfRole(role),
    internal: isInternalRole(role),
    regionBasClass: null,
    kommunBasClass: null,
  }));
}

/** The lines of recipes; a role without a group gives none. */
export function linesOf(
  recipes: readonly LineRecipe[],
  units: readonly Unit[],
  groups: readonly AccountGroup[],
): BudgetLine[] {
  return recipes.flatMap((recipe, number) => {
    const unit = pick(units, recipe.on);
    const choices = groups.filter((group) => group.role === recipe.role);
    const group = recipe.secondGroup ? choices.at(-1) : choices[0];
    if (unit === undefined || group === undefined) return [];
    const sign = group.nature === 'income' ? -1 : 1;
    const id = idOf('l', number);
    const line = { unitId: unit.id, accountGroupId: group.id, year: recipe.year };
    const amountOre = sign * recipe.amountOre;
    return [
      aLine({ ...line, id, amountOre: ore(amountOre) }),
      ...(recipe.isCancelled ? [aLine({ ...line, id: `${id}-`, amountOre: ore(0 - amountOre) })] : []),
    ];
  });
}

/** Both sides of the pairs, as far as their form and the groups of the file have them. */
export function pairLinesOf(
  recipes: readonly PairRecipe[],
  units: readonly Unit[],
  groups: readonly AccountGroup[],
): BudgetLine[] {
  const lines = recipes.flatMap(({ seller, buyer, amountOre, kind, form }, number) => {
    const [from, to] = [pick(units, seller)?.id, pick(units, buyer)?.id];
    if (from === undefined || to === undefined || from === to) return [];
    const sale = aLine({
      id: `${idOf('t', number)}s`,
      unitId: from,
      accountGroupId: kind === 'trade' ? 'internalSale' : 'overheadRecovery',
      amountOre: ore(-amountOre),
      counterpartId: form === 'unknownBuyer' ? null : to,
    });
    const purchase = aLine({
      id: `${idOf('t', number)}p`,
      unitId: to,
      accountGroupId: kind === 'trade' ? 'internalPurchase' : 'overheadCharge',
      amountOre: ore(form === 'uneven' ? amountOre + 7 : amountOre),
      counterpartId: form === 'unknownSeller' ? null : from,
    });
    const hasSale = form !== 'buyerOnly' && form !== 'unknownSeller';
    const hasPurchase = form !== 'sellerOnly' && form !== 'unknownBuyer';
    return [...(hasSale ? [sale] : []), ...(hasPurchase ? [purchase] : [])];
  });
  return lines.filter((line) => groups.some((group) => group.id === line.accountGroupId));
}
