import type { AgreedService, Change } from '@samorg/domain';
import { ore } from '@samorg/domain';
import { entity, lives, roleIn, type State, total } from '../naive/state.ts';
import type { ChangeGround, ChangeRecipe } from './change-recipe.ts';
import { idsAt, nameableUnits } from './nameable-units.ts';
import { pick } from './pick.ts';

/** A line divided, those pieces too that earlier changes made; special = handed over to one unit. */
export function lineAllocation(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { head, state } = ground;
  const isCareful = recipe.care === 'careful';
  const inFinance = (unitId: string): boolean =>
    state.units.some((unit) => unit.id === unitId && unit.kind === 'finance');
  const external = ['personnel', 'cost', 'income', 'transition'];
  const lines = state.lines.filter(
    (line) =>
      recipe.care === 'wild' ||
      (line.fileId !== null && (!isCareful || (external.includes(line.role) && !inFinance(line.unitId)))),
  );
  const line = pick(lines, recipe.what);
  if (line === undefined) return null;
  const units = nameableUnits(recipe, ground).filter((unit) => !isCareful || unit.kind !== 'finance');
  const numbers = [recipe.where, ...(recipe.isSpecial ? [] : recipe.items.map((item) => item.what))];
  const ids = idsAt(units, numbers, recipe);
  const isOwn = isCareful && ids.length === 1 && ids[0] === line.unitId;
  if (ids.length === 0 || isOwn) return null;
  return {
    ...head,
    type: 'allocateLine',
    lineId: recipe.care === 'wild' && recipe.where % 4 === 0 ? 'okänd' : line.id,
    shares: ids.map((unitId, at) => ({ unitId, weight: 1 + ((recipe.items[at]?.amount ?? 0) % 7) })),
  };
}

/** A budget that grows or shrinks; special = by what makes up for earlier adjustments in the legal entity. */
export function budgetAdjustment(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { head, state, statement } = ground;
  const isCareful = recipe.care === 'careful';
  const isOneOff = recipe.where % 3 === 0;
  const roles = ['personnel', 'cost', 'income', ...(isOneOff ? ['transition', 'transition'] : [])];
  const groups = statement.accountGroups.filter((group) => !isCareful || roles.includes(group.role));
  const transition = groups.filter((row) => !isCareful && recipe.isSpecial && row.role === 'transition');
  const choice = recipe.care === 'wild' ? [...groups, { id: 'okänd' }] : groups;
  const group = pick(transition.length > 0 ? transition : choice, recipe.where);
  const unit = pick(
    nameableUnits(recipe, ground).filter((row) => !isCareful || row.kind !== 'finance'),
    recipe.what,
  );
  if (group === undefined || unit === undefined) return null;
  const size = (recipe.items[0]?.amount ?? 0) * 100 + (isCareful ? 1 : 0);
  const owed = recipe.isSpecial && lives(state, unit.id) ? budgetOf(state, entity(state, unit.id)) : 0;
  return {
    ...head,
    type: 'adjustBudget',
    unitId: unit.id,
    accountGroupId: group.id,
    amountOre: ore(owed === 0 ? (recipe.what % 2 === 0 ? size : 0 - size) : -owed),
    recurrence: isOneOff ? 'oneOff' : 'recurring',
    priceYear: pick([null, null, 2024, null, 2024, 2023, null], recipe.items.at(-1)?.what ?? 0) ?? null,
  };
}

/** Recurring changes of the budget in a legal entity so far, öre. */
function budgetOf(state: State, root: string): number {
  const lines = state.lines.filter((line) => line.class === 'budget' && entity(state, line.unitId) === root);
  return Number(total(lines.map((line) => line.amount)));
}

/** An agreement, new or in the place of an earlier one; special = between two who trade in the file. */
export function serviceAgreement(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { head, statement } = ground;
  const isCareful = recipe.care === 'careful';
  const units = nameableUnits(recipe, ground).filter((unit) => !isCareful || unit.kind !== 'finance');
  const known = new Set(units.map((unit) => unit.id));
  const sales = statement.budgetLines.filter(
    (line) =>
      line.counterpartId !== null &&
      roleIn(statement, line.accountGroupId) === 'internalSale' &&
      known.has(line.unitId) &&
      known.has(line.counterpartId),
  );
  const sale = recipe.isSpecial ? pick(sales, recipe.what) : undefined;
  const provider = sale?.unitId ?? pick(units, recipe.what)?.id;
  const customers = units.filter((unit) => !isCareful || unit.id !== provider);
  const customer = sale?.counterpartId ?? pick(customers, recipe.where)?.id;
  if (provider === undefined || customer === undefined) return null;
  const items = recipe.items.length === 0 ? [{ what: recipe.what, where: null, amount: recipe.where }] : recipe.items;
  return {
    ...head,
    type: 'agreeService',
    agreementId: `avtal${recipe.what % 3}`,
    providerUnitId: provider,
    customerUnitId: customer,
    priceYear: pick([null, null, 2024, null, null, 2023], recipe.where) ?? null,
    lines: items.map(
      ({ what, where, amount }, at): AgreedService => ({
        id: `tjänst${recipe.care === 'wild' ? at % 2 : (at * 7) % 10}`,
        name: 'Tjänst',
        tier: what % 3 === 0 ? 'addOn' : 'base',
        unitOfMeasure: null,
        volume: what % 13 === 12 ? null : where === null ? 1 : where,
        unitPriceOre: what % 11 === 10 ? null : ore(amount),
      }),
    ),
  };
}

/** A decided adjustment between two boards of a legal entity; special = of three entries. */
export function fundingAdjustment(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { head, state } = ground;
  const isWild = recipe.care === 'wild';
  const boards = nameableUnits(recipe, ground).filter(
    (unit) => isWild || unit.kind === 'board' || (recipe.care === 'loose' && recipe.what % 5 === 0),
  );
  const first = pick(boards, recipe.what);
  if (first === undefined) return null;
  const isPeer = (id: string): boolean => recipe.care !== 'careful' || entity(state, id) === entity(state, first.id);
  const peers = boards.filter((unit) => (isWild || unit !== first) && isPeer(unit.id));
  const [second, third] = [pick(peers, recipe.where), pick(peers, recipe.where + 1)];
  if (second === undefined) return null;
  const amount = (recipe.items[0]?.amount ?? 50) * 1000 + (recipe.care === 'careful' ? 1 : 0);
  const isCrooked = recipe.care !== 'careful' && recipe.where % 2 === 0;
  const entries = [
    { boardId: first.id, amountOre: ore(amount) },
    { boardId: second.id, amountOre: ore(isCrooked ? amount : 0 - amount) },
  ];
  const isLong = recipe.isSpecial && third !== undefined && third !== second;
  return {
    ...head,
    type: 'technicalAdjustment',
    entries: isLong ? [...entries, { boardId: third.id, amountOre: ore(0) }] : entries,
  };
}
