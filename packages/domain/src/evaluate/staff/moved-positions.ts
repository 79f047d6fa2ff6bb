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
  const { withUnits, separately } = rehomedStaff(comparison, {
    homeOf: bodyOf,
    branch: ({ bodyChanges }) => bodyChanges,
    position: (from, to) => bodyOf(comparison.before, from) !== bodyOf(comparison.after, to),
  });
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

/**
 * Staff that comes under another body or employer: with its unit, or separately. Positions that the patch does not write
 * follow their branch, so their sum is that of the branch; those that it writes are looked at one by one.
 */
export function rehomedStaff(
  comparison: StateComparison,
  counted: CountedStaff,
): { readonly withUnits: Totals; readonly separately: Totals } {
  const { after, branches } = comparison;
  const moved = new Set(branches.filter((branch) => counted.branch(branch)).map((branch) => branch.rootId));
  let withUnits = noTotals;
  let separately = noTotals;
  for (const { rootId } of branches) {
    if (moved.has(rootId)) withUnits = addTotals(withUnits, totalsOf(after, rootId));
    if (isCountedAbove(comparison, rootId, moved)) withUnits = addTotals(withUnits, totalsOf(after, rootId), -1);
  }
  for (const family of writtenFamilies(comparison)) {
    for (const { unitId, totals } of family.is) {
      if (isInBranch(comparison, unitId, moved)) withUnits = addTotals(withUnits, totals, -1);
    }
    for (const { from, to, totals } of flowsOfFamily(comparison, family, counted.homeOf)) {
      if (!counted.position(from, to)) continue;
      if (from === to) withUnits = addTotals(withUnits, totals);
      else separately = addTotals(separately, totals);
    }
  }
  return { withUnits, separately };
}

/** Units where a change took staff from and put it, for every position that a change wrote. */
export function writtenPlaces(comparison: Comparison): { readonly from: UnitId; readonly to: UnitId }[] {
  return writtenPositions(comparison).map((now) => ({
    from: originOf(comparison.before, now.id).unitId,
    to: now.unitId,
  }));
}

/** Whether the nearest rehomed root at or above a unit is one of those given. */
function isInBranch({ after, branches }: StateComparison, unitId: UnitId, roots: ReadonlySet<UnitId>): boolean {
  const all = new Set(branches.map((branch) => branch.rootId));
  for (const unit of upwardsFrom(after, unitId)) if (all.has(unit.id)) return roots.has(unit.id);
  return false;
}

/** Whether a rehomed root lies inside the branch of one of those given, and in its sum: a body keeps its sum to itself. */
function isCountedAbove(comparison: StateComparison, rootId: UnitId, roots: ReadonlySet<UnitId>): boolean {
  const { parentId, kind } = unitOf(comparison.after, rootId);
  return parentId !== null && !isBodyKind(kind) && isInBranch(comparison, parentId, roots);
}
