import type { Change, UnitKind } from '@samorg/domain';
import { isRootKind } from '@samorg/domain';
import { linesSumToNothing } from '../naive/close-unit.ts';
import { fits } from '../naive/places.ts';
import { entity, isUnder, type NaiveUnit, type State } from '../naive/state.ts';
import type { ChangeGround, ChangeRecipe } from './change-recipe.ts';
import { idsAt, nameableUnits } from './nameable-units.ts';
import { pick } from './pick.ts';

/** A new unit; special = of a line kind, whatever kind the recipe says. */
export function creation(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const kind = recipe.isSpecial ? 'unit' : recipe.kind;
  const units = nameableUnits(recipe, ground);
  const parents = units.filter((unit) => recipe.care !== 'careful' || fits(kind, unit.kind));
  const parent = isRootKind(kind) && recipe.care !== 'wild' ? undefined : pick(parents, recipe.where);
  if (parent === undefined && !isRootKind(kind)) return null;
  const taken = recipe.care === 'wild' ? units : [];
  const free = Array.from({ length: 8 }, (_, number) => `ny${number}`).filter(
    (id) => recipe.care !== 'careful' || !isTaken(ground.state, id),
  );
  return {
    ...ground.head,
    type: 'createUnit',
    unitId: pick(taken, recipe.what)?.id ?? pick(free, recipe.what) ?? 'ny',
    name: 'Ny enhet',
    kind,
    parentId: parent?.id ?? null,
    predecessorIds: idsAt(
      units,
      recipe.items.slice(0, 2).map((item) => item.what),
      recipe,
    ),
  };
}

/** Another name; without care sometimes the same. */
export function renaming(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const unit = pick(nameableUnits(recipe, ground), recipe.what);
  if (unit === undefined) return null;
  const isSame = recipe.care !== 'careful' && recipe.where % 2 === 0;
  return { ...ground.head, type: 'renameUnit', unitId: unit.id, name: isSame ? unit.name : `${unit.name} B` };
}

const lineKinds: readonly UnitKind[] = ['administration', 'department', 'unit', 'board', 'managementGroup'];

/** A move with exceptions; special = without any, to another body when there is one. */
export function transfer(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { state, head } = ground;
  const units = nameableUnits(recipe, ground);
  const isCareful = recipe.care === 'careful';
  const unit = pick(
    units.filter((row) => !isCareful || lineKinds.includes(row.kind)),
    recipe.what,
  );
  if (unit === undefined) return null;
  const below =
    isCareful || (recipe.care === 'loose' && recipe.where % 4 > 0)
      ? state.units.filter((row) => row.id !== unit.id && isUnder(state, row.id, unit.id))
      : units;
  const mayTake = (row: NaiveUnit): boolean =>
    fits(unit.kind, row.kind) &&
    row.id !== unit.parentId &&
    row.id !== unit.id &&
    !below.includes(row) &&
    (unit.kind !== 'board' || entity(state, row.id) === entity(state, unit.id));
  const place = pick(
    units.filter((row) => !isCareful || mayTake(row)),
    recipe.where,
  );
  if (place === undefined) return null;
  const items = recipe.isSpecial ? [] : recipe.items;
  const exceptions = items.flatMap((item) => {
    const exception = pick(below, item.what);
    if (exception === undefined) return [];
    const homes = units.filter((row) => fits(exception.kind, row.kind));
    return [{ unitId: exception.id, toParentId: item.where === null ? null : (pick(homes, item.where)?.id ?? null) }];
  });
  const isOwnParent = recipe.care === 'careful' || recipe.where % 3 > 0;
  return {
    ...head,
    type: 'transferUnit',
    unitId: unit.id,
    toParentId: place.id,
    fromParentId: recipe.where % 2 === 0 ? null : isOwnParent ? unit.parentId : place.id,
    exceptions: exceptions.filter(
      (item, at) => recipe.care !== 'careful' || exceptions.findIndex((other) => other.unitId === item.unitId) === at,
    ),
    tradePolicy: recipe.tradePolicy,
  };
}

/** A merger of one to three units, the receiver among them or not; special = with somebody who trades with the receiver. */
export function merger(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { state, head } = ground;
  const units = nameableUnits(recipe, ground);
  const isCareful = recipe.care === 'careful';
  const into = pick(
    units.filter((row) => !isCareful || !fixedKinds.includes(row.kind)),
    recipe.where,
  );
  if (into === undefined) return null;
  const peers = units.filter((row) => !isCareful || mayMerge(state, row, into));
  const traders = peers.filter((row) =>
    state.lines.some((line) => line.unitId === row.id && line.counterpartId === into.id),
  );
  const choice = recipe.isSpecial && traders.length > 0 ? traders : peers;
  const ids = idsAt(choice, [recipe.what, ...recipe.items.slice(0, 2).map((item) => item.what)], recipe);
  if (ids.length === 0) return null;
  const isNamed = recipe.what % 3 === 0 && !ids.includes(into.id);
  return { ...head, type: 'mergeUnits', unitIds: isNamed ? [into.id, ...ids] : ids, intoUnitId: into.id };
}

const fixedKinds: readonly UnitKind[] = ['legalEntity', 'association', 'assembly', 'finance'];

function mayMerge(state: State, unit: NaiveUnit, into: NaiveUnit): boolean {
  if (unit.id === into.id || fixedKinds.includes(unit.kind) || isUnder(state, into.id, unit.id)) return false;
  const isBoardAtHome = into.kind === 'board' && entity(state, unit.id) === entity(state, into.id);
  if (unit.kind === 'board' && !isBoardAtHome) return false;
  return state.units.every((child) => child.parentId !== unit.id || fits(child.kind, into.kind));
}

/** The closing of a unit: with care an empty one, without care of any that may end. */
export function closing(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { state, head } = ground;
  const isEmpty = (unit: NaiveUnit): boolean =>
    !state.units.some((child) => child.parentId === unit.id) &&
    !state.positions.some(
      (row) => row.unitId === unit.id && !(row.headcount === 0n && row.fte === 0n && row.cost === 0n),
    ) &&
    linesSumToNothing(state, unit.id);
  const unit = pick(
    nameableUnits(recipe, ground).filter(
      (row) => recipe.care === 'wild' || (!fixedKinds.includes(row.kind) && (recipe.care === 'loose' || isEmpty(row))),
    ),
    recipe.what,
  );
  return unit === undefined ? null : { ...head, type: 'closeUnit', unitId: unit.id };
}

/** Another unit answers for an activity. */
export function activityReassignment(recipe: ChangeRecipe, ground: ChangeGround): Change | null {
  const { state, head } = ground;
  const activity = pick(
    recipe.care === 'wild' ? [...state.activities, { id: 'okänd', unitId: null }] : state.activities,
    recipe.what,
  );
  const unit = pick(
    nameableUnits(recipe, ground).filter((row) => recipe.care !== 'careful' || row.id !== activity?.unitId),
    recipe.where,
  );
  if (activity === undefined || unit === undefined) return null;
  const isSame = recipe.care === 'loose' && activity.unitId !== null;
  return {
    ...head,
    type: 'reassignActivity',
    activityId: activity.id,
    toUnitId: isSame ? (activity.unitId ?? unit.id) : unit.id,
  };
}

function isTaken(state: State, id: string): boolean {
  return [...state.units, ...state.ended].some((unit) => unit.id === id);
}
