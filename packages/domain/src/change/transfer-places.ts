import { isAtOrBelow, legalEntityOf, type Organisation, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { mayStandUnder } from '../model/unit-place.ts';
import { entityAfter } from './ceasing-trade.ts';
import { defaultPlaceOf, fateOf, type MovedPart } from './moved-part.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** Undantag: a unit with everything below it that has the opposite fate of its nearest listed unit above. */
export interface TransferException {
  readonly unitId: UnitId;
  /** Its place; null = the nearest unit above it with the same fate. */
  readonly toParentId: UnitId | null;
}

/** Who gets a new parent: the transferred unit and its exceptions. */
export interface NewPlaces {
  readonly unitId: UnitId;
  readonly toParentId: UnitId;
  readonly exceptions: readonly TransferException[];
}

/**
 * New parents of the transferred unit and of every exception, in list order, once they are known to hold. Refusals, in order:
 * `exceptionWithoutPlace` [exception]; `cycle` [unit, toParentId] if the new parents form a loop; `placeNotAllowed`
 * [child, parent] if a parent may not hold the kind; `placeNotAllowed` [unit, toParentId] if a board would change legal entity.
 */
export function placesOf(
  organisation: Organisation,
  transfer: NewPlaces,
  part: MovedPart,
): ReadonlyMap<UnitId, UnitId> | Refusal {
  const places = placesAsked(organisation, transfer, part);
  return isRefusal(places) ? places : (refusalOfPlaces(organisation, transfer, places) ?? places);
}

function placesAsked(
  organisation: Organisation,
  { unitId: movedId, toParentId: receiverId, exceptions }: NewPlaces,
  part: MovedPart,
): Map<UnitId, UnitId> | Refusal {
  const places = new Map<UnitId, UnitId>([[movedId, receiverId]]);
  for (const { unitId, toParentId } of exceptions) {
    const fate = part.listed.get(unitId);
    if (toParentId === null) {
      const place = defaultPlaceOf(organisation, part, unitId);
      const fits = mayStandUnder(unitOf(organisation, unitId).kind, unitOf(organisation, place).kind);
      if (!fits) return refuse('exceptionWithoutPlace', [unitId]);
      places.set(unitId, place);
      continue;
    }
    const inOwnSubtree = isAtOrBelow(organisation, toParentId, unitId);
    const fateOfPlace = fateOf(organisation, part, toParentId) ?? 'stays';
    if (inOwnSubtree || fateOfPlace !== fate) return refuse('exceptionWithoutPlace', [unitId]);
    places.set(unitId, toParentId);
  }
  return places;
}

function refusalOfPlaces(
  organisation: Organisation,
  transfer: NewPlaces,
  places: ReadonlyMap<UnitId, UnitId>,
): Refusal | null {
  const parentAfter = (id: UnitId): UnitId | null => places.get(id) ?? unitOf(organisation, id).parentId;
  for (const start of places.keys()) {
    let at = parentAfter(start);
    for (const seen = new Set([start]); at !== null; at = parentAfter(at)) {
      if (seen.has(at)) return refuse('cycle', [transfer.unitId, transfer.toParentId]);
      seen.add(at);
    }
  }
  for (const [id, parentId] of places) {
    if (!mayStandUnder(unitOf(organisation, id).kind, unitOf(organisation, parentId).kind)) {
      return refuse('placeNotAllowed', [id, parentId]);
    }
  }
  return boardsChangeEntity(organisation, places)
    ? refuse('placeNotAllowed', [transfer.unitId, transfer.toParentId])
    : null;
}

/** Whether a board would leave its legal entity: no board stands below anything that can move, so it moves itself. */
function boardsChangeEntity(organisation: Organisation, places: ReadonlyMap<UnitId, UnitId>): boolean {
  return [...places.keys()].some(
    (id) =>
      unitOf(organisation, id).kind === 'board' &&
      entityAfter(organisation, places, id) !== legalEntityOf(organisation, id),
  );
}
