import { lookUp } from '../../base/layered-map.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { bodyOf, type Organisation, roleOf, totalsOf } from '../../model/organisation.ts';
import { addTotals } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { BoardFullYear, StrandedOverhead } from '../evaluation.ts';
import { crossEntityOf } from './cross-entity.ts';

/** Full-year change of each row in the last state by class of lines; no part-year factor, hence no rounding. */
export function fullYearOf(comparison: Comparison, rows: readonly UnitId[]): BoardFullYear[] {
  const { before, after, patch } = comparison;
  const crossEntity = crossEntityOf(before, after, patch);
  return rows.map((boardId) => {
    const change = addTotals(totalsOf(after, boardId), totalsOf(before, boardId), -1);
    const sum = change.direct + change.positions + change.overhead + change.trade + change.budget;
    return {
      boardId,
      movedDirectCostOre: toJsonInteger(change.direct),
      positionsOre: toJsonInteger(change.positions),
      overheadOre: toJsonInteger(change.overhead),
      internalTradeOre: toJsonInteger(change.trade),
      budgetChangeOre: toJsonInteger(change.budget),
      crossEntityOre: toJsonInteger(crossEntity.get(boardId) ?? 0n),
      changeOre: toJsonInteger(sum),
    };
  });
}

/**
 * Kvarblivna omkostnader: per row, recovery lost to units that left it while the recovering unit stayed, less the cost of
 * positions that were moved out of it. Rows where something is stranded.
 */
export function strandedOverheadOf(comparison: Comparison, rows: readonly UnitId[]): StrandedOverhead[] {
  const lost = lostRecoveries(comparison.before, comparison.after, comparison);
  return rows.flatMap((boardId) => {
    const positions = totalsOf(comparison.after, boardId).positions - totalsOf(comparison.before, boardId).positions;
    const movedOut = positions < 0n ? -positions : 0n;
    const lostHere = lost.get(boardId) ?? 0n;
    if (lostHere - movedOut <= 0n) return [];
    return [
      {
        boardId,
        lostRecoveryOre: toJsonInteger(lostHere),
        positionsMovedOutOre: toJsonInteger(movedOut),
        strandedOre: toJsonInteger(lostHere - movedOut),
      },
    ];
  });
}

function lostRecoveries(before: Organisation, after: Organisation, { patch }: Comparison): Map<UnitId, bigint> {
  const lost = new Map<UnitId, bigint>();
  for (const { id } of patch.lines?.removed ?? []) {
    const line = lookUp(before.tables.lines, id);
    if (line === undefined || line.counterpartId === null || roleOf(before, line) !== 'overheadRecovery') continue;
    const body = bodyOf(before, line.unitId);
    if (bodyOf(after, line.unitId) !== body || bodyOf(after, line.counterpartId) === body) continue;
    lost.set(body, (lost.get(body) ?? 0n) - BigInt(line.amountOre));
  }
  return lost;
}
