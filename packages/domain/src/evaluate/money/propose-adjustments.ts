import type { IsoDate } from '../../base/iso-date.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { homeOf, legalEntityOf, unitOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import { type Ore, ore } from '../../quantity/ore.ts';
import type { Replay } from '../../scenario/replay.ts';
import { bodyRows } from './body-rows.ts';
import { eveningSteps } from './year-figures.ts';

/** One balanced technical adjustment that would make the boards whole from a date, full-year öre. */
export interface ProposedAdjustment {
  readonly date: IsoDate;
  readonly entries: readonly { readonly boardId: UnitId; readonly amountOre: Ore }[];
}

/**
 * Föreslå teknisk reglering: per effective date the computed adjustments, or what is missing to them when some are decided.
 * Only boards take part, and only what sums to 0 within each legal entity: an unbalanced rest (a saving, a price between
 * employers) is no technical adjustment. Empty when nothing is missing. Dates ascending, entries by board.
 */
export function proposeAdjustments(replay: Replay): ProposedAdjustment[] {
  const rows = bodyRows(replay);
  return eveningSteps(replay, rows).flatMap(({ date, change }) => {
    const entityOf = (row: UnitId): UnitId => legalEntityOf(replay.after, homeOf(replay.after, row));
    const budgets = new Map<UnitId, bigint>();
    for (const [row, sum] of change.budget) budgets.set(entityOf(row), (budgets.get(entityOf(row)) ?? 0n) + sum);
    const missing = rows.flatMap((row) => {
      const means = budgets.get(entityOf(row)) === 0n ? (change.budget.get(row) ?? 0n) : 0n;
      const computed = (change.structural.get(row) ?? 0n) - (change.crossEntity.get(row) ?? 0n) + means;
      const amount = computed - (change.decided.get(row) ?? 0n);
      return amount === 0n || !isLivingBoard(replay, row) ? [] : [{ boardId: row, amount, entityId: entityOf(row) }];
    });
    const sums = new Map<UnitId, bigint>();
    for (const { entityId, amount } of missing) sums.set(entityId, (sums.get(entityId) ?? 0n) + amount);
    const entries = missing
      .filter(({ entityId }) => sums.get(entityId) === 0n)
      .map(({ boardId, amount }) => ({ boardId, amountOre: ore(toJsonInteger(amount)) }));
    return entries.length === 0 ? [] : [{ date, entries }];
  });
}

function isLivingBoard({ after, evenings }: Replay, row: UnitId): boolean {
  return evenings.length > 0 && homeOf(after, row) === row && unitOf(after, row).kind === 'board';
}
