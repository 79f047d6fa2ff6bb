import type { CloseUnit } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { endUnits } from './end-units.ts';
import { inOrder, type State, there, total, unitIn } from './state.ts';

/** Closing of an empty unit. */
export function closeUnit(state: State, { unitId }: CloseUnit): Answer {
  const { kind, parentId } = unitIn(state, unitId);
  if (['legalEntity', 'association', 'assembly', 'finance'].includes(kind))
    return { code: 'placeNotAllowed', refs: [unitId] };
  const children = state.units.filter((unit) => unit.parentId === unitId).map((unit) => unit.id);
  if (children.length > 0) return { code: 'hasChildren', refs: inOrder(children) };
  const isStaffed = state.positions.some(
    (row) => row.unitId === unitId && (row.headcount !== 0n || row.fte !== 0n || row.cost !== 0n),
  );
  if (isStaffed || !linesSumToNothing(state, unitId)) return { code: 'notEmpty', refs: [unitId] };
  return { state: endUnits(state, { ids: [unitId], into: there(parentId), how: 'closed' }) };
}

/** Whether the lines of a unit, funding apart, sum to 0 per account group and counterpart. */
export function linesSumToNothing(state: State, unitId: string): boolean {
  const lines = state.lines
    .filter((line) => line.unitId === unitId && !line.role.startsWith('funding'))
    .map((line) => ({ key: JSON.stringify([line.group, line.counterpartId]), amount: line.amount }));
  return lines.every(({ key }) => total(lines.filter((line) => line.key === key).map((line) => line.amount)) === 0n);
}
