import type { CreateUnit, RenameUnit } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { fits } from './places.ts';
import { type State, unitIn } from './state.ts';

/** A new unit; `isTaken` tells whether the file or an earlier change has its id. */
export function createUnit(state: State, change: CreateUnit, isTaken: boolean): Answer {
  const { unitId, parentId, kind, name } = change;
  if (isTaken) return { code: 'duplicateId', refs: [unitId] };
  if (!fits(kind, parentId === null ? null : unitIn(state, parentId).kind))
    return { code: 'placeNotAllowed', refs: parentId === null ? [unitId] : [unitId, parentId] };
  return { state: { ...state, units: [...state.units, { id: unitId, name, kind, parentId, validTo: null }] } };
}

/** A new name. */
export function renameUnit(state: State, { unitId, name }: RenameUnit): Answer {
  if (unitIn(state, unitId).name === name) return { code: 'noChange', refs: [unitId] };
  return { state: { ...state, units: state.units.map((unit) => (unit.id === unitId ? { ...unit, name } : unit)) } };
}
