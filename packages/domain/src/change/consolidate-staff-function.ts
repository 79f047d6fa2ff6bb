import { compareIds } from '../base/order.ts';
import { warning } from '../model/finding.ts';
import { downwardsFrom, isAtOrBelow, type Organisation, positionOf, positionsOn } from '../model/organisation.ts';
import type { Position, StaffFunctionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import { split } from '../quantity/apportion.ts';
import type { ChangeHead } from './change-head.ts';
import { departuresIn, unknownCostGaps } from './position-departures.ts';
import { movePositions, type PositionMove } from './position-move.ts';
import { refuse } from './refusal.ts';
import { pieceOf, wholePosition } from './split-position.ts';
import { mayHoldPositions } from './transfer-positions.ts';
import type { Verb } from './verb.ts';

/**
 * Samlat stöd: all positions of one staff function (stabsfunktion) in some branches are brought together with their personnel
 * cost. Source: the review of staff functions in Region Halland, 2022; docs/format.md, A scenario.
 */
export interface ConsolidateStaffFunction extends ChangeHead {
  readonly type: 'consolidateStaffFunction';
  readonly staffFunctionId: StaffFunctionId;
  readonly fromUnitIds: readonly UnitId[];
  readonly toUnitId: UnitId;
  readonly includeSharedService: boolean;
}

/**
 * A position wholly of the function moves whole; of one with shares, the function's share moves as a new position, each figure
 * split over all shares, ties by function. Only personnel cost moves. Refusals, in order: `placeNotAllowed` [toUnitId];
 * `noChange` [toUnitId] if there is no such position with places, FTE or cost. Warning: `splitPosition` [position] of which a
 * share moves. Gap: `positionCostUnknown` [position].
 */
export const consolidateStaffFunction: Verb<ConsolidateStaffFunction> = {
  neededRoles: ['personnel'],
  named: (change) => ({ units: [...change.fromUnitIds, change.toUnitId], staffFunctions: [change.staffFunctionId] }),
  plan(organisation, change) {
    if (!mayHoldPositions(organisation, change.toUnitId)) return refuse('placeNotAllowed', [change.toUnitId]);
    const positions = positionsOfFunction(organisation, change);
    if (positions.length === 0) return refuse('noChange', [change.toUnitId]);
    const moves = positions.map((position) => moveOf(position, change));
    return movePositions(organisation, moves, { changeId: change.id, toUnitId: change.toUnitId });
  },
  sentence(change, { names, units, say }) {
    const [what, to] = [names.staffFunction(change.staffFunctionId), names.unit(change.toUnitId)];
    const from = units(change.fromUnitIds);
    return say({ sv: `${what} samlas på ${to} från ${from}`, en: `${what} is brought together at ${to} from ${from}` });
  },
  warnings: (_, deed) =>
    departuresIn(deed)
      .filter((departure) => departure.isPiece)
      .map((departure) => warning('splitPosition', [departure.positionId])),
  gaps: (_, deed) => unknownCostGaps(deed),
};

/** In order of id; those that stand at the receiver already, and those that hold nothing, are left alone. */
function positionsOfFunction(organisation: Organisation, change: ConsolidateStaffFunction): Position[] {
  const unitIds = new Set(change.fromUnitIds.flatMap((id) => [...downwardsFrom(organisation, id)]));
  return [...unitIds]
    .filter((id) => !isAtOrBelow(organisation, id, change.toUnitId))
    .flatMap((id) => positionsOn(organisation, id).map((positionId) => positionOf(organisation, positionId)))
    .filter((position) => servesFunction(position, change.staffFunctionId))
    .filter((position) => change.includeSharedService || !position.sharedService)
    .filter((position) => position.headcount > 0 || position.fteMilli > 0 || position.annualCostOre !== 0)
    .sort((a, b) => compareIds(a.id, b.id));
}

function servesFunction(position: Position, staffFunctionId: StaffFunctionId): boolean {
  if (position.staffFunctionShares === null) return position.staffFunctionId === staffFunctionId;
  return position.staffFunctionShares.some((share) => share.staffFunctionId === staffFunctionId);
}

function moveOf(position: Position, { id, staffFunctionId }: ConsolidateStaffFunction): PositionMove {
  const shares = position.staffFunctionShares;
  // A position that has given away its other shares is wholly of the one that is left.
  if (shares === null || shares.length === 1) return wholePosition(position);
  const at = shares.findIndex((share) => share.staffFunctionId === staffFunctionId);
  const weights = shares.map((share) => ({ id: share.staffFunctionId, weight: BigInt(share.weight) }));
  const part = (amount: number): number => Number(split(BigInt(amount), weights)[at]);
  const move = pieceOf(position, `${position.id}~${id}`, {
    headcount: part(position.headcount),
    vacantHeadcount: part(position.vacantHeadcount),
    fteMilli: part(position.fteMilli),
    costOre: position.annualCostOre === null ? null : part(position.annualCostOre),
  });
  return {
    ...move,
    piece: {
      moved: { ...move.piece.moved, staffFunctionId, staffFunctionShares: null },
      rest: { ...move.piece.rest, staffFunctionShares: shares.toSpliced(at, 1) },
    },
  };
}
