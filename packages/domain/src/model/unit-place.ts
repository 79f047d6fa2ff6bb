import type { UnitKind } from './unit.ts';

const lineUnits: readonly UnitKind[] = ['legalEntity', 'association', 'board', 'administration', 'department', 'unit'];

const places: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  legalEntity: [],
  association: [],
  assembly: ['legalEntity', 'association'],
  board: ['assembly', 'legalEntity', 'association'],
  committee: ['assembly', 'board'],
  managementGroup: ['legalEntity', 'association', 'board', 'administration'],
  finance: ['legalEntity', 'association', 'board'],
  administration: lineUnits,
  department: lineUnits,
  unit: lineUnits,
};

/** Whether a unit of a kind may stand directly under one of another kind. */
export function mayStandUnder(kind: UnitKind, parentKind: UnitKind): boolean {
  return places[kind].includes(parentKind);
}

/** Kinds that stand under nothing: the employers and the associations. */
export function isRootKind(kind: UnitKind): boolean {
  return places[kind].length === 0;
}

/** Kinds that answer for money of their own (accounting bodies): a board, a finance unit, a legal entity, an association. */
export function isBodyKind(kind: UnitKind): boolean {
  return kind === 'board' || kind === 'finance' || kind === 'legalEntity' || kind === 'association';
}
