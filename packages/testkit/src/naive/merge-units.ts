import type { MergeUnits } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { endUnits } from './end-units.ts';
import { fits } from './places.ts';
import { entity, inOrder, isUnder, type State, unitIn } from './state.ts';

/** Merger of units into one of them or into another. */
export function mergeUnits(state: State, { unitIds, intoUnitId: into }: MergeUnits): Answer {
  const ids = inOrder(unitIds).filter((id) => id !== into);
  if (ids.length === 0) return { code: 'noChange', refs: [into] };
  const fixed = [...ids, into].filter((id) =>
    ['legalEntity', 'association', 'assembly', 'finance'].includes(unitIn(state, id).kind),
  );
  if (fixed.length > 0) return { code: 'placeNotAllowed', refs: inOrder(fixed) };
  const above = ids.filter((id) => isUnder(state, into, id));
  if (above.length > 0) return { code: 'cycle', refs: [into, ...above] };
  for (const id of ids) {
    const isAtHome = unitIn(state, into).kind === 'board' && entity(state, into) === entity(state, id);
    if (unitIn(state, id).kind === 'board' && !isAtHome) return { code: 'placeNotAllowed', refs: [id, into] };
  }
  for (const id of ids) {
    const children = state.units.filter((unit) => unit.parentId === id && !ids.includes(unit.id));
    for (const child of inOrder(children.map((unit) => unit.id))) {
      if (!fits(unitIn(state, child).kind, unitIn(state, into).kind))
        return { code: 'placeNotAllowed', refs: [child, into] };
    }
  }
  return { state: endUnits(state, { ids, into, how: 'merged' }) };
}
