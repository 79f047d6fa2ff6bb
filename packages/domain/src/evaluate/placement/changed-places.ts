import { sortedIds } from '../../base/order.ts';
import { movedPartOf } from '../../change/moved-part.ts';
import { bodyOf, findUnit, isAtOrBelow, positionOf, unitOf, upwardsFrom } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { StateComparison } from '../comparison.ts';
import { createdUnits } from './placements.ts';

/** What happens to a unit, by precedence: upphör, ny, flyttad, ändrad, stannar (the exception). */
export type UnitState = 'ended' | 'added' | 'moved' | 'changed' | 'stays';

/** Units that the difference layer must draw, and why. */
export interface ChangedPlaces {
  /** Units that live before and after with another parent. */
  readonly rehomed: ReadonlySet<UnitId>;
  readonly created: ReadonlySet<UnitId>;
  readonly ended: ReadonlySet<UnitId>;
  /** Own posts or name differ, or a child came or left. */
  readonly changed: ReadonlySet<UnitId>;
  /** Exceptions that stay while the unit above them moves, by the transferred unit. */
  readonly staying: ReadonlyMap<UnitId, UnitId>;
  /** Units of the last state with something changed below them. */
  readonly open: ReadonlySet<UnitId>;
  /** Units whose place of before is no more, by their parent of before. */
  readonly leavers: ReadonlyMap<UnitId, readonly UnitId[]>;
}

/** Gathers the changed places. Costs what was changed and the depth above it. */
export function changedPlacesOf(comparison: StateComparison): ChangedPlaces {
  const { before, after, patch } = comparison;
  const rehomed = new Set(comparison.branches.filter((branch) => branch.parentChanges).map((branch) => branch.rootId));
  const created = new Set(createdUnits(comparison).filter((id) => findUnit(after, id) !== undefined));
  const ended = new Set((patch.units?.removed ?? []).map((unit) => unit.id));
  const staying = stayingExceptions(comparison);
  const leavers = new Map<UnitId, UnitId[]>();
  for (const id of sortedIds([...rehomed, ...ended])) {
    const { parentId } = unitOf(before, id);
    // A root has left no place: one scenario may create a legal entity that the other lacks.
    if (parentId === null) continue;
    leavers.set(parentId, [...(leavers.get(parentId) ?? []), id]);
  }
  const changed = changedUnits(comparison, { rehomed, created, leavers, staying });
  const open = new Set<UnitId>();
  for (const id of [...rehomed, ...created, ...changed, ...staying.keys()]) {
    for (const unit of upwardsFrom(after, id)) if (unit.id !== id) open.add(unit.id);
  }
  for (const parentId of leavers.keys()) for (const unit of upwardsFrom(after, parentId)) open.add(unit.id);
  return { rehomed, created, ended, changed, staying, open, leavers };
}

/** The states of a unit, by precedence. A unit below a moved one is moved with it. */
export function statesOf(comparison: StateComparison, places: ChangedPlaces, id: UnitId): UnitState[] {
  if (places.ended.has(id)) return ['ended'];
  const states: UnitState[] = [];
  if (places.created.has(id)) states.push('added');
  const stays = places.staying.has(id);
  if (!stays && isMoved(comparison, places, id)) states.push('moved');
  if (places.changed.has(id) && !places.created.has(id)) states.push('changed');
  if (stays) states.push('stays');
  return states;
}

/** Whether a unit, or the branch that it lies in, has another parent than before and is no exception that stays. */
function isMoved({ after, before }: StateComparison, places: ChangedPlaces, id: UnitId): boolean {
  if (findUnit(before, id) === undefined) return false;
  for (const unit of upwardsFrom(after, id)) {
    if (places.staying.has(unit.id)) return false;
    if (places.rehomed.has(unit.id)) return true;
  }
  return false;
}

/** Whether a unit that lives before and after answers to the same body. */
export function staysWithinBody({ before, after }: StateComparison, id: UnitId): boolean {
  return bodyOf(before, id) === bodyOf(after, id);
}

/** Exceptions that stay apart from the unit that they were excepted from, by the transferred unit. */
export function stayingExceptions({ steps, after }: StateComparison): Map<UnitId, UnitId> {
  const staying = new Map<UnitId, UnitId>();
  for (const { change, outcome } of steps) {
    if (change.type !== 'transferUnit' || outcome.kind !== 'planned') continue;
    for (const [id, fate] of movedPartOf(outcome.met, change).listed) {
      const isApart = findUnit(after, id) !== undefined && !isAtOrBelow(after, id, change.unitId);
      if (fate === 'stays' && isApart) staying.set(id, change.unitId);
    }
  }
  return staying;
}

function changedUnits(
  { after, patch }: StateComparison,
  facts: Pick<ChangedPlaces, 'rehomed' | 'created' | 'leavers' | 'staying'>,
): Set<UnitId> {
  const changed = new Set<UnitId>();
  for (const update of patch.units?.updated ?? []) {
    if (Object.keys(update.after).some((field) => field !== 'parentId')) changed.add(update.id);
  }
  for (const id of [...facts.rehomed, ...facts.created]) {
    const { parentId } = unitOf(after, id);
    if (parentId !== null) changed.add(parentId);
  }
  for (const [parentId, ids] of facts.leavers) {
    if (ids.some((id) => facts.staying.get(id) !== parentId)) changed.add(parentId);
  }
  for (const update of patch.positions?.updated ?? []) {
    changed.add(positionOf(after, update.id).unitId);
    if (update.before.unitId !== undefined) changed.add(update.before.unitId);
  }
  for (const position of [...(patch.positions?.added ?? []), ...(patch.positions?.removed ?? [])]) {
    changed.add(position.unitId);
  }
  return changed;
}
