import type { Unit, UnitKind } from '@samorg/domain';
import { isoDate, isRootKind, mayStandUnder } from '@samorg/domain';
import fc from 'fast-check';
import { aUnit } from '../builders/unit.ts';
import { idOf, pick } from './pick.ts';

/** What units are made from: numbers that shrink, each read as an index into what is there. */
export interface UnitsRecipe {
  readonly entities: readonly {
    readonly hasAssembly: boolean;
    readonly isAssociation: boolean;
    readonly boards: number;
  }[];
  readonly others: readonly {
    readonly kind: UnitKind;
    readonly under: number;
    /** Deep: under the newest unit that may hold it. */
    readonly isDeep: boolean;
    readonly life: Life;
    /** A board that an administration works for besides its own. */
    readonly serves: number | null;
  }[];
}

/** How long a unit lives: always, no more or not yet on 1 January 2024, or until a day soon after. */
export type Life = 'open' | 'ended' | 'future' | 'endsLater';

const maxDepth = 6;

const kinds = fc.oneof(
  { weight: 6, arbitrary: fc.constant<UnitKind>('unit') },
  { weight: 3, arbitrary: fc.constant<UnitKind>('department') },
  { weight: 3, arbitrary: fc.constant<UnitKind>('administration') },
  { weight: 1, arbitrary: fc.constant<UnitKind>('finance') },
  { weight: 1, arbitrary: fc.constantFrom<UnitKind>('committee', 'managementGroup', 'board') },
);

/** Lives of every sort, most of them open. */
export const anyLife: fc.Arbitrary<Life> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Life>('open') },
  fc.constantFrom<Life>('endsLater', 'ended', 'future'),
);

/** Recipes of one to three legal entities with up to a dozen units below their boards. */
export function unitsRecipe(life: fc.Arbitrary<Life>): fc.Arbitrary<UnitsRecipe> {
  return fc.record({
    entities: fc.array(
      fc.record({
        hasAssembly: fc.boolean(),
        isAssociation: fc.nat(9).map((number) => number === 9),
        boards: fc.nat(3),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    others: fc.array(
      fc.record({
        kind: kinds,
        under: fc.nat(40),
        isDeep: fc.boolean(),
        life,
        serves: fc.option(fc.nat(9), { nil: null, freq: 1 }),
      }),
      { minLength: 2, maxLength: 12 },
    ),
  });
}

/** The units of a recipe, valid on 1 January 2024: living ones under living ones, each where its kind may stand. */
export function unitsOf(recipe: UnitsRecipe): Unit[] {
  const units: Unit[] = [];
  const add = (kind: UnitKind, parent: Unit | undefined, parts: Partial<Unit> = {}): Unit => {
    const unit = aUnit({ id: idOf('u', units.length), kind, parentId: parent?.id ?? null, ...parts });
    units.push(unit);
    return unit;
  };
  for (const { hasAssembly, isAssociation, boards } of recipe.entities) {
    const root = add(isAssociation ? 'association' : 'legalEntity', undefined);
    const seat = hasAssembly ? add('assembly', root) : root;
    for (let number = 0; number < boards; number += 1) add('board', seat);
  }
  for (const { kind, under, isDeep, life, serves } of recipe.others) {
    const isLiving = life === 'open' || life === 'endsLater';
    const places = units.filter(
      (unit) =>
        !isRootKind(kind) &&
        mayStandUnder(kind, unit.kind) &&
        depthOf(units, unit) < maxDepth &&
        (!isLiving || isAlive(unit)),
    );
    const parent = isDeep ? places.at(-1 - (under % Math.min(2, places.length || 1))) : pick(places, under);
    const boards = kind === 'administration' && serves !== null ? units.filter((unit) => unit.kind === 'board') : [];
    const servesBoardIds = [pick(boards, serves ?? 0)?.id ?? []].flat();
    if (parent !== undefined) add(kind, parent, { ...lifeParts(life), servesBoardIds });
  }
  return units;
}

/** Whether a unit lives on 1 January 2024. */
export function isAlive(unit: Unit): boolean {
  const day = isoDate('2024-01-01');
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day < unit.validTo);
}

function depthOf(units: readonly Unit[], unit: Unit): number {
  const parent = units.find((row) => row.id === unit.parentId);
  return parent === undefined ? 1 : 1 + depthOf(units, parent);
}

function lifeParts(life: Life): Partial<Unit> {
  if (life === 'ended') return { validTo: isoDate('2024-01-01') };
  if (life === 'future') return { validFrom: isoDate('2024-01-02') };
  return life === 'endsLater' ? { validFrom: isoDate('2024-01-01'), validTo: isoDate('2024-07-02') } : {};
}
