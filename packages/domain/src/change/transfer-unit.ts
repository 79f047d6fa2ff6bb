import { sortedIds } from '../base/order.ts';
import { downwardsFrom, isAtOrBelow, legalEntityOf, type Organisation, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { mayStandUnder } from '../model/unit-place.ts';
import { rowUpdate, tableDiff } from '../patch/patch.ts';
import { ceasingTrade, entityAfter } from './ceasing-trade.ts';
import type { ChangeHead } from './change-head.ts';
import { defaultPlaceOf, fateOf, type MovedPart, movedPartOf } from './moved-part.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { TradePolicy } from './trade-policy.ts';
import type { Verb } from './verb.ts';

/** Undantag: a unit with everything below it that has the opposite fate of its nearest listed unit above. */
export interface TransferException {
  readonly unitId: UnitId;
  /** Its place; null = the nearest unit above it with the same fate. */
  readonly toParentId: UnitId | null;
}

/** Flytta enhet, utom: a unit gets another parent and takes along everything below it but the exceptions. */
export interface TransferUnit extends ChangeHead {
  readonly type: 'transferUnit';
  readonly unitId: UnitId;
  readonly toParentId: UnitId;
  /** The parent that the author believed in; null = not said. */
  readonly fromParentId: UnitId | null;
  readonly exceptions: readonly TransferException[];
  readonly tradePolicy: TradePolicy;
}

/**
 * Refusals: `assemblyMove` [u]; `rootMove` [u]; `placeNotAllowed` [u] (finance); `fromMismatch` [u, real parent]; `noChange`
 * [u]; `duplicateException` [ids]; `exceptionNotBelow` [ids]; `cycle` [u, toParentId] if the receiver is moved along;
 * `exceptionWithoutPlace` [exception]; `cycle` [u, toParentId] if the new parents form a loop; `placeNotAllowed`
 * [child, parent] if a parent may not hold the kind; `placeNotAllowed` [u, toParentId] if a board would change legal entity.
 */
export const transferUnit: Verb<TransferUnit> = {
  neededRoles: [],
  named: (change) => ({
    units: [
      change.unitId,
      change.toParentId,
      ...change.exceptions.flatMap((item) =>
        item.toParentId === null ? [item.unitId] : [item.unitId, item.toParentId],
      ),
    ],
  }),
  plan(organisation, change) {
    const early = refusalOfUnit(organisation, change) ?? refusalOfExceptions(organisation, change);
    if (early !== null) return early;
    const part = movedPartOf(organisation, change);
    const places = placesOf(organisation, change, part);
    if (isRefusal(places)) return places;
    const late = refusalOfPlaces(organisation, change, places);
    if (late !== null) return late;
    const updated = [...places]
      .map(([id, parentId]) => ({ unit: unitOf(organisation, id), parentId }))
      .filter(({ unit, parentId }) => unit.parentId !== parentId)
      .map(({ unit, parentId }) => rowUpdate(unit, { parentId }));
    const removed =
      change.tradePolicy === 'keep' ? [] : ceasingTrade(organisation, change.tradePolicy, { part, places });
    return { units: tableDiff({ updated }), ...(removed.length === 0 ? {} : { lines: tableDiff({ removed }) }) };
  },
};

function refusalOfUnit(organisation: Organisation, change: TransferUnit): Refusal | null {
  const unit = unitOf(organisation, change.unitId);
  if (unit.kind === 'assembly') return refuse('assemblyMove', [unit.id]);
  if (unit.parentId === null) return refuse('rootMove', [unit.id]);
  if (unit.kind === 'finance') return refuse('placeNotAllowed', [unit.id]);
  if (change.fromParentId !== null && change.fromParentId !== unit.parentId) {
    return refuse('fromMismatch', [unit.id, unit.parentId]);
  }
  return unit.parentId === change.toParentId ? refuse('noChange', [unit.id]) : null;
}

function refusalOfExceptions(organisation: Organisation, change: TransferUnit): Refusal | null {
  const ids = change.exceptions.map((exception) => exception.unitId);
  const repeated = repeatedIds(ids);
  if (repeated.length > 0) return refuse('duplicateException', repeated);
  const outside = ids.filter((id) => id === change.unitId || !isAtOrBelow(organisation, id, change.unitId));
  if (outside.length > 0) return refuse('exceptionNotBelow', sortedIds(outside));
  const receiverFate = fateOf(organisation, movedPartOf(organisation, change), change.toParentId);
  return receiverFate === 'goes' ? refuse('cycle', [change.unitId, change.toParentId]) : null;
}

/** New parents of the transferred unit and of every exception, in list order. */
function placesOf(organisation: Organisation, change: TransferUnit, part: MovedPart): Map<UnitId, UnitId> | Refusal {
  const places = new Map<UnitId, UnitId>([[change.unitId, change.toParentId]]);
  for (const { unitId, toParentId } of change.exceptions) {
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
  change: TransferUnit,
  places: ReadonlyMap<UnitId, UnitId>,
): Refusal | null {
  const parentAfter = (id: UnitId): UnitId | null => places.get(id) ?? unitOf(organisation, id).parentId;
  for (const start of places.keys()) {
    let at = parentAfter(start);
    for (const seen = new Set([start]); at !== null; at = parentAfter(at)) {
      if (seen.has(at)) return refuse('cycle', [change.unitId, change.toParentId]);
      seen.add(at);
    }
  }
  for (const [id, parentId] of places) {
    if (!mayStandUnder(unitOf(organisation, id).kind, unitOf(organisation, parentId).kind)) {
      return refuse('placeNotAllowed', [id, parentId]);
    }
  }
  return boardsChangeEntity(organisation, places)
    ? refuse('placeNotAllowed', [change.unitId, change.toParentId])
    : null;
}

/** Whether a board would leave its legal entity: only boards themselves can lie in a moved part with boards. */
function boardsChangeEntity(organisation: Organisation, places: ReadonlyMap<UnitId, UnitId>): boolean {
  for (const id of places.keys()) {
    if (entityAfter(organisation, places, id) === legalEntityOf(organisation, id)) continue;
    for (const below of downwardsFrom(organisation, id)) {
      if (unitOf(organisation, below).kind !== 'board') continue;
      if (entityAfter(organisation, places, below) !== legalEntityOf(organisation, below)) return true;
    }
  }
  return false;
}
