import { downwardsFrom, type Organisation, upwardsFrom } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { ChangedPlaces } from '../placement/changed-places.ts';

/** Units below a place of before that go where the unit goes. */
export function followersOf(before: Organisation, places: ChangedPlaces, id: UnitId): UnitId[] {
  return [...downwardsFrom(before, id)].filter((below) => below !== id && !hasLeft({ before, places }, below, id));
}

function hasLeft(
  { before, places }: { readonly before: Organisation; readonly places: ChangedPlaces },
  id: UnitId,
  above: UnitId,
): boolean {
  for (const unit of upwardsFrom(before, id)) {
    if (unit.id === above) break;
    if (places.rehomed.has(unit.id) || places.ended.has(unit.id)) return true;
  }
  return false;
}
