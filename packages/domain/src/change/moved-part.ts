import { present } from '../base/assert.ts';
import { childrenOf, type Organisation, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';

/** Whether a unit goes with the transferred unit or stays. */
export type Fate = 'goes' | 'stays';

/**
 * The moved part M of a transfer, told without walking it: a unit below the transferred one shares the fate of its nearest
 * listed unit at or above it, and each listed exception has the opposite fate of the listed one above it.
 */
export interface MovedPart {
  readonly unitId: UnitId;
  /** Fate of the transferred unit and of every listed exception. */
  readonly listed: ReadonlyMap<UnitId, Fate>;
}

/** What the fates are told from: the transferred unit and the listed exceptions. */
export interface TransferScope {
  readonly unitId: UnitId;
  readonly exceptions: readonly { readonly unitId: UnitId }[];
}

/** Reckons the fates. Every exception must lie strictly below the transferred unit. Visits the exceptions' depth. */
export function movedPartOf(organisation: Organisation, transfer: TransferScope): MovedPart {
  const listedIds = new Set([transfer.unitId, ...transfer.exceptions.map((exception) => exception.unitId)]);
  const listed = new Map<UnitId, Fate>([[transfer.unitId, 'goes']]);
  const fateOfListed = (id: UnitId): Fate => {
    const known = listed.get(id);
    if (known !== undefined) return known;
    let above = present(unitOf(organisation, id).parentId, 'an exception lies below the unit');
    while (!listedIds.has(above))
      above = present(unitOf(organisation, above).parentId, 'an exception lies below the unit');
    const fate: Fate = fateOfListed(above) === 'goes' ? 'stays' : 'goes';
    listed.set(id, fate);
    return fate;
  };
  for (const id of listedIds) fateOfListed(id);
  return { unitId: transfer.unitId, listed };
}

/** The fate of any unit; null = it is not the transferred unit and does not lie below it. Visits its depth. */
export function fateOf(organisation: Organisation, part: MovedPart, id: UnitId): Fate | null {
  for (let at: UnitId | null = id; at !== null; at = unitOf(organisation, at).parentId) {
    const fate = part.listed.get(at);
    if (fate !== undefined) return fate;
  }
  return null;
}

/** Every unit of the moved part. Visits the transferred subtree. */
export function* unitsOfMovedPart(organisation: Organisation, part: MovedPart): Generator<UnitId> {
  const stack: { readonly id: UnitId; readonly above: Fate }[] = [{ id: part.unitId, above: 'goes' }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const fate = part.listed.get(next.id) ?? next.above;
    if (fate === 'goes') yield next.id;
    for (const id of childrenOf(organisation, next.id)) stack.push({ id, above: fate });
  }
}

/** The default place of a listed exception: the nearest unit above it, before the change, with the same fate. */
export function defaultPlaceOf(organisation: Organisation, part: MovedPart, exceptionId: UnitId): UnitId {
  const fate = part.listed.get(exceptionId);
  let above = unitOf(organisation, exceptionId).parentId;
  while (above !== null) {
    const fateAbove = fateOf(organisation, part, above) ?? 'stays';
    if (fateAbove === fate) return above;
    above = unitOf(organisation, above).parentId;
  }
  throw new Error(`broken promise: a unit above ${exceptionId} has its fate`);
}
