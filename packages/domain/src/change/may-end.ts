import type { UnitKind } from '../model/unit.ts';

/** Kinds that a change may end or merge: all but those that the law or the money rests on. */
export function mayEnd(kind: UnitKind): boolean {
  return kind !== 'legalEntity' && kind !== 'association' && kind !== 'assembly' && kind !== 'finance';
}
