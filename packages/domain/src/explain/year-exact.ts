import { present } from '../base/assert.ts';
import type { Measure } from '../evaluate/money/year-figures.ts';
import { type ReckonedYear, sumOver } from '../evaluate/money/year-table.ts';
import type { UnitId } from '../model/unit.ts';
import { isZero, zero } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import type { FigureTerm } from './term.ts';
import type { BodyYear } from './year-parts.ts';

/** The way to a step before rounding. */
export function exactPath(year: number, bodyId: UnitId, step: Measure | 'adjustment'): FigurePath {
  return ['years', String(year), 'boards', bodyId, 'exact', step];
}

/** An exact part of a body's year as a term. */
export function exactTerm({ year, bodyId }: Omit<BodyYear, 'basis'>, step: Measure, sign: 1 | -1 = 1): FigureTerm {
  return figureTerm(exactPath(year.year, bodyId, step), year.parts[step].get(bodyId) ?? zero, sign);
}

/** structural − crossEntity (+ budget where the legal entity's budget changes sum to 0). */
export function exactAdjustment(at: BodyYear): FigureTerm[] {
  const own = [exactTerm(at, 'structural'), exactTerm(at, 'crossEntity', -1)];
  return isCovered(at) ? [...own, exactTerm(at, 'budget')] : own;
}

/** Whether the budget changes of the body's legal entity are a shift of means inside the reform: they sum to exactly 0. */
export function isCovered({ basis, year, bodyId }: BodyYear): boolean {
  return isZero(sumOver(year.parts.budget, entityRows(basis, bodyId)));
}

/** The rows of the legal entity that a row belongs to. */
export function entityRows(basis: Basis, bodyId: UnitId): readonly UnitId[] {
  const groups = [...basis.reckoning().rows.byEntity.values()];
  return present(
    groups.find((rows) => rows.includes(bodyId)),
    'every row belongs to a legal entity',
  );
}

/** The exact sums of some rows in a year. */
export function quotasOf(
  sums: ReckonedYear['adjustment'],
  rows: readonly UnitId[],
): { readonly id: UnitId; readonly exact: ReturnType<typeof sumOver> }[] {
  return rows.map((id) => ({ id, exact: sums.get(id) ?? zero }));
}
