import type { Comparison, Replay } from '@samorg/domain';
import {
  activitiesOf,
  changedPlacementsOf,
  compareReplay,
  conservationOf,
  employerChangeOf,
  evaluateReplay,
  internalTradeOf,
  moneyOf,
  movedOf,
  placementsOf,
  steeringDocumentsOf,
  warningsBeside,
} from '@samorg/domain';
import { lazy } from '../lazy.ts';
import type { NameOf } from './name-look-up.ts';
import { nameLookUp } from './name-look-up.ts';

/**
 * The evaluation of a replay in parts, each reckoned when it is first asked for and kept: a verdict never pays for
 * placements. The parts stand only for a replay without refusals. They throw `Overflow`.
 */
export interface EvaluationView {
  readonly replay: Replay;
  readonly nameOf: NameOf;
  readonly comparison: () => Comparison;
  /** Verdict, conditions, years, full year and gaps. */
  readonly money: () => ReturnType<typeof moneyOf>;
  readonly warnings: () => ReturnType<typeof warningsBeside>;
  readonly moved: () => ReturnType<typeof movedOf>;
  readonly employerChange: () => ReturnType<typeof employerChangeOf>;
  readonly placements: () => ReturnType<typeof placementsOf>;
  readonly changedPlacements: () => ReturnType<typeof changedPlacementsOf>;
  readonly internalTrade: () => ReturnType<typeof internalTradeOf>;
  readonly steeringDocuments: () => ReturnType<typeof steeringDocumentsOf>;
  readonly activities: () => ReturnType<typeof activitiesOf>;
  readonly conservation: () => ReturnType<typeof conservationOf>;
  /** Everything, in the shape of the file contract. */
  readonly whole: () => ReturnType<typeof evaluateReplay>;
}

/** The view of a replay; nothing is reckoned yet. */
export function evaluationView(replay: Replay): EvaluationView {
  const comparison = lazy(() => compareReplay(replay));
  const money = lazy(() => moneyOf(comparison()));
  return {
    replay,
    nameOf: nameLookUp(replay),
    comparison,
    money,
    warnings: lazy(() => warningsBeside(comparison(), money())),
    moved: lazy(() => movedOf(comparison())),
    employerChange: lazy(() => employerChangeOf(comparison())),
    placements: lazy(() => placementsOf(comparison())),
    changedPlacements: lazy(() => changedPlacementsOf(comparison())),
    internalTrade: lazy(() => internalTradeOf(comparison())),
    steeringDocuments: lazy(() => steeringDocumentsOf(comparison())),
    activities: lazy(() => activitiesOf(comparison())),
    conservation: lazy(() => conservationOf(comparison())),
    whole: lazy(() => evaluateReplay(replay)),
  };
}
