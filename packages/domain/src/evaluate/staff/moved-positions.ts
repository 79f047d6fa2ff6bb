import { bodyOf, legalEntityOf, totalsOf, unitOf, upwardsFrom } from '../../model/organisation.ts';
import { addTotals, noTotals, type Totals } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import { isBodyKind } from '../../model/unit-place.ts';
import type { RehomedBranch } from '../../scenario/rehomed-units.ts';
import type { Comparison, StateComparison } from '../comparison.ts';
import type { EmployerChange, Moved } from '../evaluation.ts';
import { flowsOfFamily, type HomeOf, writtenFamilies } from './position-families.ts';
import { originOf, writtenPositions } from './position-origin.ts';
import { staffOf } from './staff.ts';

/** Units and staff that come under another accounting body. */
export function movedOf(comparison: StateComparison): Moved {
  const { withUnits, separately } = rehomedStaff(comparison, countedByBody(comparison));
  return { unitIds: comparison.bodyChangedUnits(), withUnits: staffOf(withUnits), separately: staffOf(separately) };
}

/** Units and staff that come to another employer (verksamhetsövergång, 6 b § LAS). Derived, never entered. */
export function employerChangeOf(comparison: StateComparison): EmployerChange {
  const { withUnits, separately } = rehomedStaff(comparison, {
    homeOf: legalEntityOf,
    branch: ({ entityChanges }) => entityChanges,
    position: (from, to) => legalEntityOf(comparison.before, from) !== legalEntityOf(comparison.after, to),
  });
  const { headcount, fteMilli } = staffOf(addTotals(withUnits, separately));
  return { unitIds: comparison.entityChangedUnits(), headcount, fteMilli };
}

/** Which staff is counted: a rehomed branch, and a position by its unit before and after. The two must ask the same. */
export interface CountedStaff {
  /** What is counted between: staff that stays with its home is matched first. */
  readonly homeOf: HomeOf;
  branch(branch: RehomedBranch): boolean;
  position(fromUnitId: UnitId, toUnitId: UnitId): boolean;
}

/** Some of the staff that is counted, or that must be taken off again because another part counts it. */
export interface MovedPart {
  readonly kind: 'withUnits' | 'separately';
  /** Unit before and unit after; a whole branch stands under its root. */
  readonly from: UnitId;
  readonly to: UnitId;
  readonly totals: Totals;
  readonly sign: 1 | -1;
  /** Title of positions that a change wrote; null for a whole branch. */
  readonly title: string | null;
}

/**
 * Staff that comes under another body or employer: with its unit, or separately. Positions that the patch does not write
 * follow their branch, so their sum is that of the branch; those that it writes are looked at one by one.
 */
export function* movedParts(comparison: StateComparison, counted: CountedStaff): Generator<MovedPart> {
  const { after, branches } = comparison;
  const all = new Set(branches.map((branch) => branch.rootId));
  const moved = new Set(branches.filter((branch) => counted.branch(branch)).map((branch) => branch.rootId));
  const whole = (root: UnitId, totals: Totals, sign: 1 | -1): MovedPart => {
    return { kind: 'withUnits', from: root, to: root, totals, sign, title: null };
  };
  for (const { rootId } of branches) {
    if (moved.has(rootId)) yield whole(rootId, totalsOf(after, rootId), 1);
    const above = rootAbove(comparison, rootId, all);
    if (above !== null && moved.has(above)) yield whole(above, totalsOf(after, rootId), -1);
  }
  for (const family of writtenFamilies(comparison)) {
    const { title } = family;
    for (const { unitId, totals } of family.is) {
      const root = rootAtOrAbove(comparison, unitId, all);
      if (root !== null && moved.has(root)) yield whole(root, totals, -1);
    }
    for (const { from, to, totals } of flowsOfFamily(comparison, family, counted.homeOf)) {
      const kind = from === to ? 'withUnits' : 'separately';
      if (counted.position(from, to)) yield { kind, from, to, totals, sign: 1, title };
    }
  }
}

/** The sums of all moved parts. */
export function rehomedStaff(
  comparison: StateComparison,
  counted: CountedStaff,
): { readonly withUnits: Totals; readonly separately: Totals } {
  const sums = { withUnits: noTotals, separately: noTotals };
  for (const { kind, totals, sign } of movedParts(comparison, counted)) {
    sums[kind] = addTotals(sums[kind], totals, sign);
  }
  return sums;
}

/** What is counted as coming under another accounting body. */
export function countedByBody({ before, after }: StateComparison): CountedStaff {
  return {
    homeOf: bodyOf,
    branch: ({ bodyChanges }) => bodyChanges,
    position: (from, to) => bodyOf(before, from) !== bodyOf(after, to),
  };
}

/** Units where a change took staff from and put it, for every position that a change wrote. */
export function writtenPlaces(comparison: Comparison): { readonly from: UnitId; readonly to: UnitId }[] {
  return writtenPositions(comparison).map((now) => ({
    from: originOf(comparison.before, now.id).unitId,
    to: now.unitId,
  }));
}

/** The nearest rehomed root at or above a unit. */
function rootAtOrAbove({ after }: StateComparison, unitId: UnitId, roots: ReadonlySet<UnitId>): UnitId | null {
  for (const unit of upwardsFrom(after, unitId)) if (roots.has(unit.id)) return unit.id;
  return null;
}

/** The rehomed root whose branch a rehomed root lies in, and whose sum holds it: a body keeps its sum to itself. */
function rootAbove(comparison: StateComparison, rootId: UnitId, roots: ReadonlySet<UnitId>): UnitId | null {
  const { parentId, kind } = unitOf(comparison.after, rootId);
  return parentId === null || isBodyKind(kind) ? null : rootAtOrAbove(comparison, parentId, roots);
}
