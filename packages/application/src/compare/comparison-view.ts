import type { ComparedState } from '@samorg/domain';
import {
  comparedBoards,
  comparedMetrics,
  comparedPlacements,
  comparedPositions,
  comparedUnits,
  compareStates,
  employerChangeOf,
  findUnit,
  movedOf,
} from '@samorg/domain';
import type { NameOf } from '../evaluation/name-look-up.ts';
import { nameLookUp } from '../evaluation/name-look-up.ts';
import { lazy } from '../lazy.ts';

/** Two states compared in parts, each reckoned when it is first asked for and kept. They throw `Overflow`. */
export interface ComparisonView {
  readonly a: ComparedState;
  readonly b: ComparedState;
  readonly nameOf: NameOf;
  readonly compared: () => ReturnType<typeof compareStates>;
  readonly placements: () => ReturnType<typeof comparedPlacements>;
  readonly units: () => ReturnType<typeof comparedUnits>;
  readonly boards: () => ReturnType<typeof comparedBoards>;
  readonly positions: () => ReturnType<typeof comparedPositions>;
  readonly moved: () => ReturnType<typeof movedOf>;
  readonly employerChange: () => ReturnType<typeof employerChangeOf>;
  readonly metrics: () => ReturnType<typeof comparedMetrics>;
}

/** The view of two states; nothing is reckoned yet. */
export function comparisonView(a: ComparedState, b: ComparedState): ComparisonView {
  const compared = lazy(() => compareStates(a, b));
  const placements = lazy(() => comparedPlacements(compared()));
  const [inA, inB] = [nameLookUp(a.replay), nameLookUp(b.replay)];
  return {
    a,
    b,
    nameOf: (id) => (findUnit(b.organisation, id) === undefined ? inA(id) : inB(id)),
    compared,
    placements,
    units: lazy(() => comparedUnits(placements())),
    boards: lazy(() => comparedBoards(a.organisation, b.organisation)),
    positions: lazy(() => comparedPositions(compared())),
    moved: lazy(() => movedOf(compared())),
    employerChange: lazy(() => employerChangeOf(compared())),
    metrics: lazy(() => comparedMetrics(a, b)),
  };
}
