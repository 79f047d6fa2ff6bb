import type { ConsolidateStaffFunction } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { splitBy } from './rational.ts';
import { isUnder, type NaiveLine, type NaivePosition, type State, there, unitIn } from './state.ts';
import { fittingVacancies, mayHoldPositions, moneyOf, type PositionMove } from './transfer-positions.ts';

/** Gathering of all positions, and shares of positions, of one staff function. */
export function consolidateStaffFunction(
  state: State,
  change: ConsolidateStaffFunction,
  personnelGroup: string,
): Answer {
  const { staffFunctionId, fromUnitIds, toUnitId: to, includeSharedService } = change;
  if (!mayHoldPositions(unitIn(state, to).kind)) return { code: 'placeNotAllowed', refs: [to] };
  const concerned = state.positions
    .filter(
      (row) =>
        row.shares.some((share) => share.staffFunctionId === staffFunctionId) &&
        fromUnitIds.some((from) => isUnder(state, row.unitId, from)) &&
        !isUnder(state, row.unitId, to) &&
        (includeSharedService || !row.sharedService) &&
        (row.headcount > 0n || row.fte > 0n || row.cost !== 0n),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (concerned.length === 0) return { code: 'noChange', refs: [to] };
  let positions = state.positions;
  const lines: NaiveLine[] = [];
  const moves: PositionMove[] = [];
  const splits: string[] = [];
  for (const position of concerned) {
    const isWhole = position.shares.length === 1;
    const { moved, rest } = isWhole
      ? { moved: { ...position, unitId: to }, rest: null }
      : shareTaken(position, staffFunctionId, { to, by: change.id });
    positions = positions.flatMap((row) => {
      if (row.id !== position.id) return [row];
      return rest === null ? [moved] : [rest, moved];
    });
    if (!isWhole) splits.push(position.id);
    moves.push({ positionId: position.id, fromUnitId: position.unitId, costKnown: position.cost !== null });
    lines.push(...moneyOf(moved, { from: position.unitId, pair: `~${change.id} ${position.id}`, personnelGroup }));
  }
  return { state: { ...state, positions, lines: [...state.lines, ...lines] }, moves, splits };
}

/** A position without its share of a function, and that share as a position of its own. */
function shareTaken(
  position: NaivePosition,
  functionId: string,
  { to, by }: { readonly to: string; readonly by: string },
): { readonly moved: NaivePosition; readonly rest: NaivePosition } {
  const weights = new Map(position.shares.map((share) => [share.staffFunctionId ?? '', BigInt(share.weight)]));
  const partOf = (amount: bigint): bigint => there(splitBy(amount, weights).get(functionId));
  const headcount = partOf(position.headcount);
  const fte = partOf(position.fte);
  const cost = position.cost === null ? null : partOf(position.cost);
  const vacant = fittingVacancies(position, headcount, partOf(position.vacant));
  return {
    moved: {
      ...position,
      id: `${position.id}~${by}`,
      unitId: to,
      shares: [{ staffFunctionId: functionId, weight: 1 }],
      headcount,
      fte,
      cost,
      vacant,
      managerOf: null,
    },
    rest: {
      ...position,
      shares: position.shares.filter((share) => share.staffFunctionId !== functionId),
      headcount: position.headcount - headcount,
      fte: position.fte - fte,
      cost: position.cost === null || cost === null ? null : position.cost - cost,
      vacant: position.vacant - vacant,
    },
  };
}
