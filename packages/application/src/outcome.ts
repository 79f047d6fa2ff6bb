import type { ChangeRefusal, Fault, Language } from '@samorg/domain';
import type { PlacedFault } from '@samorg/exchange';
import type { EvaluationView } from './evaluation/evaluation-view.ts';
import type { OrganisationView } from './organisation/organisation-view.ts';
import type { ScenarioView } from './scenario/scenario-view.ts';

/** What makes a file or an input unusable: a fault of the file contract, or one of these of the use cases. */
export type InputFault =
  | PlacedFault
  | Fault
  | {
      /**
       * nothingToUndo, nothingToRedo. noChange [unit or scenario]: everything is so already. alreadyApplied [scenario]: it is part of the organisation. leftOut [change]: a new order does not name it. standsInTheWay [ids], or [change, ids]: what was applied does not go together with it. linkPeriod [last day]: a link answers from today for at most 730 days.
       */
      readonly code:
        | 'nothingToUndo'
        | 'nothingToRedo'
        | 'noChange'
        | 'alreadyApplied'
        | 'leftOut'
        | 'standsInTheWay'
        | 'linkPeriod';
      readonly refs: readonly string[];
      /** What stands in the way in words, where it is known: the change and what has become of what it builds on. */
      readonly told?: Readonly<Record<Language, string>>;
    };

/** Nobody is named as the author of a write. */
export interface ActorMissing {
  readonly kind: 'actorMissing';
}

/** The file or input is unusable; never empty. */
export interface InputInvalid {
  readonly kind: 'invalid';
  readonly faults: readonly InputFault[];
}

/** At least one change is impossible; never empty. `evaluation` knows the names. */
export interface ChangesRefused {
  readonly kind: 'refused';
  readonly refusals: readonly ChangeRefusal[];
  readonly evaluation: EvaluationView;
}

/** How a write to an organisation ended. Only `saved` has stored anything. A conflict holds what is there now. */
export type OrganisationOutcome =
  | { readonly kind: 'saved'; readonly organisation: OrganisationView }
  | { readonly kind: 'revisionConflict'; readonly current: OrganisationView }
  | ChangesRefused
  | InputInvalid
  | ActorMissing;

/** How a write to a scenario ended. Only `saved` has stored anything. A conflict holds what is there now. */
export type ScenarioOutcome =
  | { readonly kind: 'saved'; readonly scenario: ScenarioView }
  | { readonly kind: 'versionConflict'; readonly current: ScenarioView }
  | ChangesRefused
  | InputInvalid
  | ActorMissing;

/** The outcome of input with faults. */
export function invalid(...faults: readonly InputFault[]): InputInvalid {
  return { kind: 'invalid', faults };
}

/** The outcome of an id that names nothing. */
export function unknown(id: string): InputInvalid {
  return invalid({ code: 'unknownReference', refs: [id] });
}
