import { compareIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { legalEntityOf } from '../../model/organisation.ts';
import { addTotals } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import { rehomedStaff, writtenPlaces } from '../staff/moved-positions.ts';
import { staffOf } from '../staff/staff.ts';
import type { EmployerMove, EmployerStaff } from './legal-body.ts';

/**
 * Byte av arbetsgivare from each legal entity to each other (6 b § LAS); the sums are those of the employer change. Derived from
 * the units, never entered. Costs the branches and positions that moved, once for each pair of employers.
 */
export function employerMovesOf(comparison: Comparison): EmployerMove[] {
  const { before, after, branches } = comparison;
  const places = [...branches.map(({ rootId }) => ({ from: rootId, to: rootId })), ...writtenPlaces(comparison)];
  const pairs = new Map<string, { readonly fromId: UnitId; readonly toId: UnitId }>();
  for (const { from, to } of places) {
    const [fromId, toId] = [legalEntityOf(before, from), legalEntityOf(after, to)];
    if (fromId !== toId) pairs.set(JSON.stringify([fromId, toId]), { fromId, toId });
  }
  return [...pairs.values()]
    .sort((a, b) => compareIds(a.fromId, b.fromId) || compareIds(a.toId, b.toId))
    .map(({ fromId, toId }) => {
      const passes = (from: UnitId, to: UnitId): boolean =>
        legalEntityOf(before, from) === fromId && legalEntityOf(after, to) === toId;
      const { withUnits, separately } = rehomedStaff(comparison, {
        homeOf: legalEntityOf,
        branch: ({ rootId }) => passes(rootId, rootId),
        position: passes,
      });
      const { headcount, fteMilli } = staffOf(addTotals(withUnits, separately));
      const unitIds = comparison.entityChangedUnits().filter((id) => passes(id, id));
      return { fromId, toId, unitIds, headcount, fteMilli };
    });
}

/** Places and full-time equivalents of some moves together. */
export function staffOfMoves(moves: readonly EmployerMove[]): EmployerStaff {
  return {
    headcount: toJsonInteger(moves.reduce((sum, move) => sum + BigInt(move.headcount), 0n)),
    fteMilli: toJsonInteger(moves.reduce((sum, move) => sum + BigInt(move.fteMilli), 0n)),
  };
}
