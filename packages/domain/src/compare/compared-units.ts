import type { Placement, PlacementStatus } from '../evaluate/evaluation.ts';
import { changedPlacementsOf } from '../evaluate/placement/placements.ts';
import type { UnitId } from '../model/unit.ts';
import type { StatesCompared } from './compare-states.ts';

/** Units that differ between two states, by what becomes of them from a to b; each list in order of id. */
export interface ComparedUnits {
  readonly created: readonly UnitId[];
  readonly ended: readonly UnitId[];
  /** Another parent or another accounting body; some of them have another name too. */
  readonly moved: readonly UnitId[];
  readonly renamed: readonly UnitId[];
}

/** The placements that differ, in order of id. A unit that is in neither state, since it came and went, does not. */
export function comparedPlacements(compared: StatesCompared): Placement[] {
  return changedPlacementsOf(compared).filter(({ before, after }) => before !== null || after !== null);
}

/** The units of the placements that differ. */
export function comparedUnits(placements: readonly Placement[]): ComparedUnits {
  const of = (status: PlacementStatus): UnitId[] =>
    placements.filter((row) => row.status === status).map((row) => row.unitId);
  return {
    created: of('added'),
    ended: of('ended'),
    moved: of('moved'),
    renamed: placements.filter((row) => row.renamed).map((row) => row.unitId),
  };
}
