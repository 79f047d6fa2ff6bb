import { lookUp } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { bodyOf, findUnit, type Organisation, unitOf, upwardsFrom } from './organisation.ts';
import type { Unit, UnitId } from './unit.ts';
import { isBodyKind } from './unit-place.ts';

/**
 * Ansvarslinje: who a living unit answers to politically, in order of id. A unit of the line answers to the board above it and
 * to the further boards that its administration works for (`servesBoardIds` of the nearest administration that has some); one
 * that works for boards and stands under none answers to those alone. A board or committee answers to the assembly or board
 * above it. Where there is no board the body above stands in. An assembly and a root answer to nobody here (KL 3 and 6 ch.).
 * Visits the unit's depth.
 */
export function accountableTo(organisation: Organisation, id: UnitId): readonly UnitId[] {
  if (unitOf(organisation, id).kind === 'assembly') return [];
  let served: readonly UnitId[] = [];
  for (const unit of upwardsFrom(organisation, id)) {
    if (unit.id !== id && (isBodyKind(unit.kind) || unit.kind === 'assembly')) {
      return served.length > 0 && unit.kind !== 'board' ? served : sortedIds([unit.id, ...served]);
    }
    if (served.length === 0) served = boardsServedBy(organisation, unit);
  }
  return [];
}

/** The living boards that an administration works for besides the one above it; an ended board's successor stands in for it. */
function boardsServedBy(organisation: Organisation, unit: Unit): readonly UnitId[] {
  if (unit.kind !== 'administration') return [];
  const boards = unit.servesBoardIds
    .map((id) => (lookUp(organisation.tables.endings, id) === undefined ? id : bodyOf(organisation, id)))
    .filter((id) => findUnit(organisation, id)?.kind === 'board');
  return sortedIds(boards);
}
