import { bodyOf, legalEntityOf, totalsOf, unitOf, upwardsFrom } from '../model/organisation.ts';
import { addTotals, noTotals, type Totals, totalsOfPosition } from '../model/totals.ts';
import type { UnitId } from '../model/unit.ts';
import type { RehomedBranch } from '../scenario/rehomed-units.ts';
import type { Comparison } from './comparison.ts';
import type { EmployerChange, Moved } from './evaluation.ts';
import { originOf, writtenPositions } from './position-origin.ts';
import { staffOf } from './staff.ts';

/** Units and staff that come under another accounting body. */
export function movedOf(comparison: Comparison): Moved {
  const { withUnits, separately } = rehomedStaff(comparison, {
    branch: ({ bodyChanges }) => bodyChanges,
    position: (from, to) => bodyOf(comparison.before, from) !== bodyOf(comparison.after, to),
  });
  return { unitIds: comparison.bodyChangedUnits(), withUnits: staffOf(withUnits), separately: staffOf(separately) };
}

/** Units and staff that come to another employer (verksamhetsövergång, 6 b § LAS). Derived, never entered. */
export function employerChangeOf(comparison: Comparison): EmployerChange {
  const { withUnits, separately } = rehomedStaff(comparison, {
    branch: ({ entityChanges }) => entityChanges,
    position: (from, to) => legalEntityOf(comparison.before, from) !== legalEntityOf(comparison.after, to),
  });
  const { headcount, fteMilli } = staffOf(addTotals(withUnits, separately));
  return { unitIds: comparison.entityChangedUnits(), headcount, fteMilli };
}

/** Which staff is counted: a rehomed branch, and a position by its unit before and after. The two must ask the same. */
export interface CountedStaff {
  branch(branch: RehomedBranch): boolean;
  position(fromUnitId: UnitId, toUnitId: UnitId): boolean;
}

/**
 * Staff that comes under another body or employer: with its unit, or separately. Positions that no change wrote follow their
 * branch, so their sum is that of the branch; those that a change wrote are looked at one by one.
 */
export function rehomedStaff(
  comparison: Comparison,
  counted: CountedStaff,
): { readonly withUnits: Totals; readonly separately: Totals } {
  const { before, after, branches } = comparison;
  const moved = new Set(branches.filter((branch) => counted.branch(branch)).map((branch) => branch.rootId));
  let withUnits = noTotals;
  let separately = noTotals;
  for (const { rootId } of branches) {
    if (moved.has(rootId)) withUnits = addTotals(withUnits, totalsOf(after, rootId));
    if (branchAbove(comparison, rootId, moved)) withUnits = addTotals(withUnits, totalsOf(after, rootId), -1);
  }
  for (const now of writtenPositions(comparison)) {
    const totals = totalsOfPosition(now);
    if (isInBranch(comparison, now.unitId, moved)) withUnits = addTotals(withUnits, totals, -1);
    const origin = originOf(before, now.id);
    if (!counted.position(origin.unitId, now.unitId)) continue;
    if (origin.unitId === now.unitId) withUnits = addTotals(withUnits, totals);
    else separately = addTotals(separately, totals);
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
function isInBranch({ after, branches }: Comparison, unitId: UnitId, roots: ReadonlySet<UnitId>): boolean {
  const all = new Set(branches.map((branch) => branch.rootId));
  for (const unit of upwardsFrom(after, unitId)) if (all.has(unit.id)) return roots.has(unit.id);
  return false;
}

/** Whether a rehomed root lies inside the branch of one of those given: its own staff is counted there. */
function branchAbove(comparison: Comparison, rootId: UnitId, roots: ReadonlySet<UnitId>): boolean {
  const parentId = unitOf(comparison.after, rootId).parentId;
  return parentId !== null && isInBranch(comparison, parentId, roots);
}
