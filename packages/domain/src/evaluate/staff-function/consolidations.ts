import { present } from '../../base/assert.ts';
import { grouped } from '../../base/grouped.ts';
import { compareIds, sortedIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import type { ConsolidateStaffFunction } from '../../change/consolidate-staff-function.ts';
import { administrationOf, bodyOf, legalEntityOf, type Organisation, positionOf } from '../../model/organisation.ts';
import type { Position, PositionId, StaffFunctionId } from '../../model/position.ts';
import { addTotals, noTotals, type Totals, totalsOfPosition } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Patch } from '../../patch/patch.ts';
import type { Comparison } from '../comparison.ts';
import type { Staff, Verdict } from '../evaluation.ts';
import { staffOf } from '../staff/staff.ts';

/** What one administration gives to a consolidation. */
export interface ConsolidatedFrom extends Staff {
  readonly administrationId: UnitId;
  /** Positions with places that move, whole or in part. */
  readonly positionIds: readonly PositionId[];
}

/** Personnel cost that comes to (+) or leaves (−) a body, full-year öre. */
export interface MovedMoney {
  readonly boardId: UnitId;
  readonly amountOre: number;
}

/** Samlat stöd: one staff function brought together from several administrations, as one change. */
export interface Consolidation {
  readonly changeId: string;
  readonly staffFunctionId: StaffFunctionId;
  readonly toUnitId: UnitId;
  /** In order of administration. */
  readonly from: readonly ConsolidatedFrom[];
  readonly moved: Staff;
  /** Known cost per body; sums to 0. Bodies that only move inside themselves are left out. In order of id. */
  readonly boards: readonly MovedMoney[];
  /** Positions that are divided: only the share of the function moves. */
  readonly dividedIds: readonly PositionId[];
  /** Positions whose cost is not known, so that no money goes along. */
  readonly unknownCostIds: readonly PositionId[];
  /** Some of it passes a border between legal entities: price and employer change. */
  readonly crossesEntities: boolean;
  /** Of this change alone: neutral when no board's money changes, neutral after adjustment when it does, undetermined when a cost is missing. */
  readonly verdict: Verdict;
}

/** Every consolidation that was carried out, in file order. Costs what moved. */
export function consolidationsOf({ replay }: Comparison): Consolidation[] {
  return replay.steps.flatMap(({ change, outcome }) =>
    change.type === 'consolidateStaffFunction' && outcome.kind === 'planned'
      ? [consolidationOf(change, outcome.met, outcome.patch)]
      : [],
  );
}

/** One position, or the piece of it that moves, with where it stood. */
interface MovedPosition {
  readonly origin: Position;
  readonly moved: Position;
}

function consolidationOf(change: ConsolidateStaffFunction, met: Organisation, patch: Patch): Consolidation {
  const positions = movedBy(change, met, patch);
  const byAdministration = grouped(positions, ({ origin }) => administrationOf(met, origin.unitId));
  const receiver = bodyOf(met, change.toUnitId);
  const employer = legalEntityOf(met, change.toUnitId);
  const money = new Map<UnitId, bigint>();
  let crossesEntities = false;
  for (const { origin, moved } of positions) {
    const cost = BigInt(moved.annualCostOre ?? 0);
    const giver = bodyOf(met, origin.unitId);
    money.set(giver, (money.get(giver) ?? 0n) - cost);
    money.set(receiver, (money.get(receiver) ?? 0n) + cost);
    if (legalEntityOf(met, origin.unitId) !== employer) crossesEntities = true;
  }
  const boards = [...money].filter(([, amount]) => amount !== 0n).sort(([a], [b]) => compareIds(a, b));
  const unknownCostIds = positions.filter(({ moved }) => moved.annualCostOre === null).map(({ origin }) => origin.id);
  const adjusted = boards.some(([id]) => id !== receiver && legalEntityOf(met, id) === employer);
  return {
    changeId: change.id,
    staffFunctionId: change.staffFunctionId,
    toUnitId: change.toUnitId,
    from: [...byAdministration]
      .sort(([a], [b]) => compareIds(a, b))
      .map(([administrationId, own]) => ({
        administrationId,
        positionIds: sortedIds(own.map(({ origin }) => origin.id)),
        ...staffOf(totalsOfMoved(own)),
      })),
    moved: staffOf(totalsOfMoved(positions)),
    boards: boards.map(([boardId, amount]) => ({ boardId, amountOre: toJsonInteger(amount) })),
    dividedIds: positions.filter(({ origin, moved }) => origin.id !== moved.id).map(({ origin }) => origin.id),
    unknownCostIds,
    crossesEntities,
    verdict: unknownCostIds.length > 0 ? 'undetermined' : adjusted ? 'neutralAfterAdjustment' : 'neutral',
  };
}

/** The positions that the change put on its receiver: whole ones, and the pieces of divided ones, which are called after both. */
function movedBy(change: ConsolidateStaffFunction, met: Organisation, patch: Patch): MovedPosition[] {
  const { added, updated } = present(patch.positions, 'a consolidation moves positions');
  const whole = updated
    .filter(({ after }) => after.unitId !== undefined)
    .map(({ id, after }) => ({ origin: positionOf(met, id), moved: { ...positionOf(met, id), ...after } }));
  const pieces = added.map((moved) => ({
    origin: positionOf(met, moved.id.slice(0, -`~${change.id}`.length)),
    moved,
  }));
  return [...whole, ...pieces].sort((a, b) => compareIds(a.origin.id, b.origin.id));
}

function totalsOfMoved(positions: readonly MovedPosition[]): Totals {
  return positions.reduce((sum, { moved }) => addTotals(sum, totalsOfPosition(moved)), noTotals);
}
