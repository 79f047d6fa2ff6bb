import type { NaiveUnit } from '../naive/state.ts';
import type { ChangeGround, ChangeRecipe } from './change-recipe.ts';
import { pick } from './pick.ts';

/** The units that a recipe may name: with care those alive on its date, wildly whatever has an id, and one that nobody knows. */
export function nameableUnits(
  { care }: Pick<ChangeRecipe, 'care'>,
  { head, state, statement }: ChangeGround,
): readonly NaiveUnit[] {
  if (care !== 'wild') return state.units.filter((unit) => unit.validTo === null || head.effectiveDate < unit.validTo);
  const ghosts = [...state.ended.map((unit) => unit.id), 'okänd'].map(
    (id): NaiveUnit => ({ id, name: id, kind: 'unit', parentId: null, validTo: null }),
  );
  const known = new Set(state.units.map((unit) => unit.id));
  return [...state.units, ...statement.units.filter((unit) => !known.has(unit.id)), ...ghosts];
}

/** The ids at some numbers, each once unless the recipe is wild. */
export function idsAt(
  rows: readonly { readonly id: string }[],
  numbers: readonly number[],
  { care }: Pick<ChangeRecipe, 'care'>,
): string[] {
  const ids = numbers.flatMap((number) => pick(rows, number)?.id ?? []);
  return care === 'wild' ? ids : [...new Set(ids)];
}
