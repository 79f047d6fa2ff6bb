import type { Change, ChangeHead, OrganisationStatement, Unit, UnitKind } from '@samorg/domain';
import { isoDate, isRootKind, mayStandUnder, milliFte, ore } from '@samorg/domain';
import fc from 'fast-check';
import { pick } from './pick.ts';
import { isAlive } from './random-units.ts';

/** Dates of changes: first days, odd days, a leap day, the baseline day, later years; rarely one too early. */
export const changeDates = [
  '2024-01-01',
  '2024-07-01',
  '2024-02-29',
  '2024-07-02',
  '2024-12-31',
  '2025-01-01',
  '2025-03-15',
  '2026-10-01',
].map(isoDate);

/** What a change is made from; `isWild` lifts every care for it to be possible. */
export interface ChangeRecipe {
  readonly verb: 'createUnit' | 'transferUnit' | 'transferPositions' | 'technicalAdjustment';
  readonly date: number;
  readonly isWild: boolean;
  readonly what: number;
  readonly where: number;
  readonly kind: UnitKind;
  readonly tradePolicy: 'keep' | 'dissolve' | 'serviceAgreement';
  readonly items: readonly { readonly what: number; readonly where: number | null; readonly amount: number }[];
}

export const changeRecipe: fc.Arbitrary<ChangeRecipe> = fc.record({
  verb: fc.oneof(
    { weight: 5, arbitrary: fc.constant('transferUnit' as const) },
    { weight: 2, arbitrary: fc.constant('createUnit' as const) },
    { weight: 3, arbitrary: fc.constant('transferPositions' as const) },
    { weight: 1, arbitrary: fc.constant('technicalAdjustment' as const) },
  ),
  date: fc.nat(changeDates.length - 1),
  isWild: fc.nat(39).map((number) => number === 39),
  what: fc.nat(60),
  where: fc.nat(60),
  kind: fc.constantFrom('unit', 'department', 'administration', 'board', 'finance', 'committee', 'legalEntity'),
  tradePolicy: fc.constantFrom('keep', 'dissolve', 'serviceAgreement'),
  items: fc.array(
    fc.record({ what: fc.nat(60), where: fc.option(fc.nat(60), { nil: null, freq: 2 }), amount: fc.nat(8000) }),
    { maxLength: 4 },
  ),
});

/** The change of a recipe on what the file holds and what earlier changes of the list may have made. */
export function changeOf(
  recipe: ChangeRecipe,
  statement: OrganisationStatement,
  context: { readonly id: string; readonly created: readonly Unit[] },
): Change | null {
  const file = recipe.isWild ? statement.units : statement.units.filter(isAlive);
  const units = [...file, ...context.created];
  const head: ChangeHead = {
    id: context.id,
    effectiveDate:
      recipe.isWild && recipe.what % 5 === 0
        ? isoDate('2023-12-31')
        : (pick(changeDates, recipe.date) ?? isoDate('2024-01-01')),
    decisionId: recipe.isWild ? (pick([null, 'beslut', 'okänt'], recipe.where) ?? null) : null,
    source: null,
    note: null,
  };
  if (recipe.verb === 'createUnit') return creation(recipe, { head, units });
  if (recipe.verb === 'transferUnit') return transfer(recipe, { head, units });
  if (recipe.verb === 'transferPositions') return positionMove(recipe, { head, units, statement });
  return adjustment(recipe, { head, units });
}

interface Ground {
  readonly head: ChangeHead;
  readonly units: readonly Unit[];
}

function creation(recipe: ChangeRecipe, { head, units }: Ground): Change | null {
  const { kind } = recipe;
  const parents = units.filter((unit) => recipe.isWild || mayStandUnder(kind, unit.kind));
  const parent = isRootKind(kind) && !recipe.isWild ? undefined : pick(parents, recipe.where);
  if (parent === undefined && !isRootKind(kind)) return null;
  const taken = recipe.isWild ? units.map((unit) => unit.id) : [];
  const predecessors = recipe.items.slice(0, 2).flatMap((item) => pick(units, item.what)?.id ?? []);
  return {
    ...head,
    type: 'createUnit',
    unitId: pick(taken, recipe.what) ?? `ny${recipe.what % 5}`,
    name: 'Ny enhet',
    kind,
    parentId: parent?.id ?? null,
    predecessorIds: [...new Set(predecessors)],
  };
}

function transfer(recipe: ChangeRecipe, { head, units }: Ground): Change | null {
  const line: readonly UnitKind[] = ['administration', 'department', 'unit', 'board', 'managementGroup'];
  const movable = recipe.isWild ? units : units.filter((unit) => line.includes(unit.kind));
  const unit = pick(movable, recipe.what);
  if (unit === undefined) return null;
  const below = units.filter((other) => isBelow(units, other, unit.id));
  const places = units.filter(
    (other) =>
      recipe.isWild ||
      (mayStandUnder(unit.kind, other.kind) &&
        other.id !== unit.id &&
        other.id !== unit.parentId &&
        !below.includes(other)),
  );
  const place = pick(places, recipe.where);
  if (place === undefined) return null;
  const excepted = recipe.items.flatMap((item) => {
    const exception = pick(recipe.isWild ? units : below, item.what);
    if (exception === undefined) return [];
    const homes = units.filter((other) => mayStandUnder(exception.kind, other.kind));
    return [{ unitId: exception.id, toParentId: item.where === null ? null : (pick(homes, item.where)?.id ?? null) }];
  });
  return {
    ...head,
    type: 'transferUnit',
    unitId: unit.id,
    toParentId: place.id,
    fromParentId: recipe.isWild ? place.id : recipe.where % 3 === 0 ? unit.parentId : null,
    exceptions: recipe.isWild
      ? excepted
      : excepted.filter((item, at) => excepted.findIndex((other) => other.unitId === item.unitId) === at),
    tradePolicy: recipe.tradePolicy,
  };
}

function positionMove(
  recipe: ChangeRecipe,
  { head, units, statement }: Ground & { readonly statement: OrganisationStatement },
): Change | null {
  const holders = ['legalEntity', 'association', 'board', 'administration', 'department', 'unit'];
  const place = pick(
    units.filter((unit) => recipe.isWild || holders.includes(unit.kind)),
    recipe.where,
  );
  const positions = statement.positions.filter(
    (row) => recipe.isWild || (row.unitId !== place?.id && units.some((unit) => unit.id === row.unitId)),
  );
  const chosen = recipe.items.length === 0 ? [{ what: recipe.what, where: null, amount: 0 }] : recipe.items;
  const items = chosen.flatMap(({ what, where, amount }) => {
    const position = pick(positions, what);
    if (position === undefined) return [];
    const form = where === null ? 'whole' : (pick(['places', 'fte', 'both'] as const, where) ?? 'whole');
    const slack = recipe.isWild ? 2 : 1;
    const headcount = form === 'places' || form === 'both' ? amount % (position.headcount + slack) : null;
    const fte = form === 'fte' || form === 'both' ? amount % (position.fteMilli + slack) : null;
    return [{ positionId: position.id, headcount, fteMilli: fte === null ? null : milliFte(fte) }];
  });
  if (place === undefined || items.length === 0) return null;
  const distinct = items.filter((item, at) => items.findIndex((other) => other.positionId === item.positionId) === at);
  return { ...head, type: 'transferPositions', toUnitId: place.id, positions: recipe.isWild ? items : distinct };
}

function adjustment(recipe: ChangeRecipe, { head, units }: Ground): Change | null {
  const boards = recipe.isWild ? units : units.filter((unit) => unit.kind === 'board');
  const first = pick(boards, recipe.what);
  if (first === undefined) return null;
  const root = rootOf(units, first);
  const peers = boards.filter((unit) => unit !== first && (recipe.isWild || rootOf(units, unit) === root));
  const second = pick(peers, recipe.where);
  if (second === undefined) return null;
  const amount = (recipe.items[0]?.amount ?? 50) * 1000;
  return {
    ...head,
    type: 'technicalAdjustment',
    entries: [
      { boardId: first.id, amountOre: ore(amount) },
      { boardId: second.id, amountOre: ore(recipe.isWild && recipe.where % 2 === 0 ? amount : -amount) },
    ],
  };
}

function isBelow(units: readonly Unit[], unit: Unit, aboveId: string): boolean {
  if (unit.parentId === aboveId) return true;
  const parent = units.find((other) => other.id === unit.parentId);
  return parent !== undefined && isBelow(units, parent, aboveId);
}

function rootOf(units: readonly Unit[], unit: Unit): string {
  const parent = units.find((other) => other.id === unit.parentId);
  return parent === undefined ? unit.id : rootOf(units, parent);
}
