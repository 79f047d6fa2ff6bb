import type { AssumedParticipation, Comparison, Explanations, Replay, ReviewList } from '@samorg/domain';
import {
  activitiesOf,
  allReportingLinesOf,
  allSpansOf,
  boardFlowsOf,
  changedPlacementsOf,
  compareReplay,
  conservationOf,
  consolidationsOf,
  employerChangeOf,
  evaluateReplay,
  explanationsOf,
  internalTradeOf,
  legalBodiesOf,
  moneyOf,
  movedOf,
  placementsOf,
  reportingChangesOf,
  responsibilitiesOf,
  reviewDocuments,
  reviewListOf,
  spanChangesOf,
  staffFunctionMatrixOf,
  steeringDocumentsOf,
  targetOf,
  undecidedBodies,
  usualSpanLimit,
  warningsBeside,
} from '@samorg/domain';
import { lazy } from '../lazy.ts';
import { type AssumedBodies, assumedBodiesOf } from './assumed-bodies.ts';
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
  /** The ways of moved staff from body to body. */
  readonly boardFlows: () => ReturnType<typeof boardFlowsOf>;
  readonly employerChange: () => ReturnType<typeof employerChangeOf>;
  readonly placements: () => ReturnType<typeof placementsOf>;
  readonly changedPlacements: () => ReturnType<typeof changedPlacementsOf>;
  readonly internalTrade: () => ReturnType<typeof internalTradeOf>;
  readonly steeringDocuments: () => ReturnType<typeof steeringDocumentsOf>;
  readonly activities: () => ReturnType<typeof activitiesOf>;
  /** null when the scenario sets none. */
  readonly target: () => ReturnType<typeof targetOf>;
  readonly conservation: () => ReturnType<typeof conservationOf>;
  /** Units whose board, managers or manager levels differ, or every unit. */
  readonly reportingLines: (rows: 'changed' | 'all') => ReturnType<typeof reportingChangesOf>;
  /** Led units whose managers or span differ, or every led unit. */
  readonly managerSpans: (rows: 'changed' | 'all') => ReturnType<typeof spanChangesOf>;
  /** Moved positions for HR; warns of managers with more heads than the limit. */
  readonly reviewList: (spanLimit?: number) => ReviewList;
  /** The legal bodies with their sums, as the scenario says who takes part. */
  readonly legalBodies: () => ReturnType<typeof legalBodiesOf>;
  /** The same if all had decided; null when all have. */
  readonly legalBodiesIfAllDecided: () => AssumedBodies | null;
  /** The same with other participation; reckoned each time. */
  readonly legalBodiesIf: (assumed: AssumedParticipation) => AssumedBodies;
  readonly staffFunctionMatrix: () => ReturnType<typeof staffFunctionMatrixOf>;
  readonly consolidations: () => ReturnType<typeof consolidationsOf>;
  readonly responsibilities: () => ReturnType<typeof responsibilitiesOf>;
  readonly documentReview: () => ReturnType<typeof reviewDocuments>;
  /** Why each figure is what it is. */
  readonly explanations: () => Explanations;
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
    boardFlows: lazy(() => boardFlowsOf(comparison())),
    employerChange: lazy(() => employerChangeOf(comparison())),
    placements: lazy(() => placementsOf(comparison())),
    changedPlacements: lazy(() => changedPlacementsOf(comparison())),
    internalTrade: lazy(() => internalTradeOf(comparison())),
    steeringDocuments: lazy(() => steeringDocumentsOf(comparison())),
    activities: lazy(() => activitiesOf(comparison())),
    target: lazy(() => targetOf(comparison())),
    conservation: lazy(() => conservationOf(comparison())),
    reportingLines: either({
      changed: () => reportingChangesOf(comparison()),
      all: () => allReportingLinesOf(comparison()),
    }),
    managerSpans: either({ changed: () => spanChangesOf(comparison()), all: () => allSpansOf(comparison()) }),
    reviewList: keptByLimit((spanLimit) => reviewListOf(comparison(), spanLimit)),
    legalBodies: lazy(() => legalBodiesOf(comparison(), money())),
    legalBodiesIfAllDecided: lazy(() => {
      const decided = undecidedBodies(replay.scenario);
      return decided.length === 0 ? null : assumedBodiesOf(replay, { decided, notDecided: [] });
    }),
    legalBodiesIf: (assumed) => assumedBodiesOf(replay, assumed),
    staffFunctionMatrix: lazy(() => staffFunctionMatrixOf(comparison())),
    consolidations: lazy(() => consolidationsOf(comparison())),
    responsibilities: lazy(() => responsibilitiesOf(comparison())),
    documentReview: lazy(() => reviewDocuments(comparison())),
    explanations: lazy(() => explanationsOf(comparison(), money)),
    whole: lazy(() => evaluateReplay(replay)),
  };
}

/** Two tables, each reckoned when it is first asked for. */
function either<V>(make: { readonly changed: () => V; readonly all: () => V }): (rows: 'changed' | 'all') => V {
  const [changed, all] = [lazy(make.changed), lazy(make.all)];
  return (rows) => (rows === 'all' ? all() : changed());
}

/** The list of the limit asked for last is kept: its pages are asked for one by one. */
function keptByLimit(make: (spanLimit: number) => ReviewList): (spanLimit?: number) => ReviewList {
  let kept: { readonly spanLimit: number; readonly list: ReviewList } | null = null;
  return (spanLimit = usualSpanLimit) => {
    if (kept?.spanLimit !== spanLimit) kept = { spanLimit, list: make(spanLimit) };
    return kept.list;
  };
}
