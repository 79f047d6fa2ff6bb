import type { AllocateLine } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { splitBy } from './rational.ts';
import { inOrder, type State, there, twiceIn, unitIn } from './state.ts';

/** Division of an external line of the file, or of a piece of one. */
export function allocateLine(state: State, { id, lineId, shares }: AllocateLine): Answer {
  const line = there(state.lines.find((row) => row.id === lineId));
  if (!['personnel', 'cost', 'income', 'transition'].includes(line.role))
    return { code: 'internalLine', refs: [lineId] };
  const units = shares.map((share) => share.unitId);
  const finance = [line.unitId, ...units].filter((unitId) => unitIn(state, unitId).kind === 'finance');
  if (finance.length > 0) return { code: 'placeNotAllowed', refs: inOrder(finance) };
  if (twiceIn(units).length > 0) return { code: 'duplicateId', refs: twiceIn(units) };
  if (units.length === 1 && units[0] === line.unitId) return { code: 'noChange', refs: [lineId] };
  const parts = splitBy(line.amount, new Map(shares.map((share) => [share.unitId, BigInt(share.weight)])));
  const pieces = units.map((unitId) => ({
    ...line,
    id: `${lineId}~${id}~${unitId}`,
    unitId,
    amount: there(parts.get(unitId)),
  }));
  return { state: { ...state, lines: state.lines.flatMap((row) => (row === line ? pieces : [row])) } };
}
