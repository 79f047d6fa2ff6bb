import type { Position, StaffFunction, Unit } from '@samorg/domain';
import { milliFte, ore } from '@samorg/domain';
import fc from 'fast-check';
import { aPosition } from '../builders/position.ts';
import { idOf, pick } from './pick.ts';

/** What a position is made from. */
export interface PositionRecipe {
  readonly on: number;
  readonly headcount: number;
  readonly vacant: number;
  readonly fteMilli: number;
  readonly costOre: number | null;
  readonly functions: readonly { readonly which: number; readonly weight: number }[];
  readonly sharedService: boolean;
  readonly leads: number | null;
}

const smallOrLarge = fc.oneof(fc.nat(9), fc.nat(100_000), fc.nat(2_000_000_000));

/** Recipes of positions: with and without places, vacancies, shares, cost and a unit to manage. */
export const positionRecipe: fc.Arbitrary<PositionRecipe> = fc.record({
  on: fc.nat(40),
  headcount: fc.nat(6),
  vacant: fc.nat(6),
  fteMilli: fc.oneof(fc.constant(0), fc.nat(6000), fc.nat(5)),
  costOre: fc.oneof({ weight: 6, arbitrary: smallOrLarge }, fc.constant(null)),
  functions: fc.array(fc.record({ which: fc.nat(3), weight: fc.integer({ min: 1, max: 5 }) }), { maxLength: 3 }),
  sharedService: fc.boolean(),
  leads: fc.option(fc.nat(40), { nil: null, freq: 2 }),
});

/** The positions of recipes, on units that may hold them or not: files are not asked. */
export function positionsOf(
  recipes: readonly PositionRecipe[],
  units: readonly Unit[],
  functions: readonly StaffFunction[],
): Position[] {
  return recipes.flatMap((recipe, number) => {
    const unit = pick(units, recipe.on);
    if (unit === undefined) return [];
    const ids: readonly (string | null)[] = [null, ...functions.map((row) => row.id)];
    const shares = new Map(recipe.functions.map(({ which, weight }) => [pick(ids, which) ?? null, weight]));
    const hasShares = shares.size >= 2;
    const [only] = shares.keys();
    return [
      aPosition({
        id: idOf('p', number),
        unitId: unit.id,
        headcount: recipe.headcount,
        vacantHeadcount: Math.min(recipe.vacant, recipe.headcount),
        fteMilli: milliFte(recipe.fteMilli),
        annualCostOre: recipe.costOre === null ? null : ore(recipe.costOre),
        staffFunctionId: hasShares ? null : (only ?? null),
        staffFunctionShares: hasShares
          ? [...shares].map(([staffFunctionId, weight]) => ({ staffFunctionId, weight }))
          : null,
        sharedService: recipe.sharedService,
        managerOf: recipe.leads === null ? null : (pick(units, recipe.leads)?.id ?? null),
      }),
    ];
  });
}
