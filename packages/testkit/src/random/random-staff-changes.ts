import type { Change } from '@samorg/domain';
import { milliFte } from '@samorg/domain';
import { isUnder } from '../naive/state.ts';
import { mayHoldPositions } from '../naive/transfer-positions.ts';
import type { ChangeGround, ChangeRecipe } from './change-recipe.ts';
import { idsAt, nameableUnits } from './nameable-units.ts';
import { pick } from './pick.ts';

/** Positions moved whole or in part, those too that earlier changes made. */
export function positionMove(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { head, state } = ground;
  const isCareful = recipe.care === 'careful';
  const place = pick(
    nameableUnits(recipe, ground).filter((unit) => !isCareful || mayHoldPositions(unit.kind)),
    recipe.where,
  );
  const positions = state.positions.filter((row) => !isCareful || row.unitId !== place?.id);
  const chosen = recipe.items.length === 0 ? [{ what: recipe.what, where: null, amount: 0 }] : recipe.items;
  const items = chosen.flatMap(({ what, where, amount }) => {
    const position = pick(positions, what);
    if (position === undefined) return [];
    const form = where === null ? 'whole' : (pick(['places', 'fte', 'both'] as const, where) ?? 'whole');
    const slack = isCareful ? 1 : 2;
    const headcount = form === 'places' || form === 'both' ? amount % (Number(position.headcount) + slack) : null;
    const fte = form === 'fte' || form === 'both' ? amount % (Number(position.fte) + slack) : null;
    const id = recipe.care === 'wild' && amount % 4 === 0 ? 'okänd' : position.id;
    return [{ positionId: id, headcount, fteMilli: fte === null ? null : milliFte(fte) }];
  });
  if (place === undefined || items.length === 0) return null;
  const distinct = items.filter((item, at) => items.findIndex((other) => other.positionId === item.positionId) === at);
  return {
    ...head,
    type: 'transferPositions',
    toUnitId: place.id,
    positions: recipe.care === 'wild' ? items : distinct,
  };
}

/** The gathering of a staff function; special = shared service too. */
export function functionConsolidation(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { head, state, statement } = ground;
  const units = nameableUnits(recipe, ground);
  const used = statement.staffFunctions.filter((row) =>
    state.positions.some((position) => position.shares.some((share) => share.staffFunctionId === row.id)),
  );
  const isCareful = recipe.care === 'careful';
  const functions =
    recipe.care === 'wild'
      ? [...statement.staffFunctions, { id: 'okänd' }]
      : isCareful
        ? used
        : statement.staffFunctions;
  const staffFunction = pick(functions, recipe.what);
  const place = pick(
    units.filter((unit) => !isCareful || mayHoldPositions(unit.kind)),
    recipe.where,
  );
  if (staffFunction === undefined || place === undefined) return null;
  const holders = state.positions
    .filter(
      (row) =>
        row.shares.some((share) => share.staffFunctionId === staffFunction.id) && !isUnder(state, row.unitId, place.id),
    )
    .map((row) => row.unitId);
  const sources = units.filter((unit) => !isCareful || holders.some((holder) => isUnder(state, holder, unit.id)));
  const from = idsAt(sources, [recipe.what, ...recipe.items.slice(0, 2).map((item) => item.what)], recipe);
  if (from.length === 0) return null;
  return {
    ...head,
    type: 'consolidateStaffFunction',
    staffFunctionId: staffFunction.id,
    fromUnitIds: from,
    toUnitId: place.id,
    includeSharedService: recipe.isSpecial,
  };
}
