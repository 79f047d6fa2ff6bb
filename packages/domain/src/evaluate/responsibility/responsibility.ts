import type { ChangeId } from '../../change/change.ts';
import type { ActivityId } from '../../model/activity.ts';
import type { UnitId } from '../../model/unit.ts';
import type { AffectedActivity } from '../evaluation.ts';

/**
 * Why somebody else, or somebody elsewhere, answers for an activity: another unit was made responsible; the unit was merged into
 * another; it was closed; it, or what it stands under, was moved; it was renamed.
 */
export type ResponsibilityCause = 'reassigned' | 'merged' | 'closed' | 'moved' | 'renamed';

/** Byter ansvarig: an activity whose responsible unit, or the name or place of that unit, is another. */
export interface ResponsibilityChange extends AffectedActivity {
  /** In the order of `ResponsibilityCause`. */
  readonly causes: readonly ResponsibilityCause[];
  /** The applied changes that did it, in file order. */
  readonly changeIds: readonly ChangeId[];
}

/**
 * How a responsible unit is divided: a unit below it is an exception to a move; a new unit grows out of it; a unit below it was
 * moved away; positions were moved out of it.
 */
export type DivisionCause = 'exception' | 'newUnit' | 'unitLeft' | 'positionsLeft';

/** One part that is no longer with the responsible unit. */
export interface DividedPart {
  readonly cause: DivisionCause;
  /** The unit that left or is new; where the positions went. */
  readonly unitId: UnitId;
  readonly administrationId: UnitId;
}

/** Gränsdragning: an activity whose responsible unit is divided, so that it may belong to either part. */
export interface DividedActivity {
  readonly activityId: ActivityId;
  /** The unit that answered for it before. */
  readonly responsibleId: UnitId;
  readonly responsibleAfterId: UnitId | null;
  /** In order of cause and unit. */
  readonly parts: readonly DividedPart[];
}

/**
 * What the reform does to a stated boundary question: its activities come under one administration (joined), or under several
 * where it was one (opened); they lie in several both times (remains) or in one both times (within).
 */
export type BoundaryEffect = 'joined' | 'opened' | 'remains' | 'within';

/** Gränsdragningsfråga of the file, with who answers for its activities. */
export interface BoundaryFinding {
  readonly questionId: string;
  readonly activityIds: readonly ActivityId[];
  /** In order of id. */
  readonly administrationsBefore: readonly UnitId[];
  readonly administrationsAfter: readonly UnitId[];
  readonly effect: BoundaryEffect;
}

/** Activities that came to a synergy from one place. */
export interface SynergySource {
  /** The administration, or the unit, that they were under before. */
  readonly fromId: UnitId;
  readonly activityIds: readonly ActivityId[];
}

/** Synergi: activities that come under one administration, or one responsible unit, and were apart before. */
export interface Synergy {
  readonly level: 'administration' | 'unit';
  readonly unitId: UnitId;
  /** At least two, in order of id. */
  readonly sources: readonly SynergySource[];
  /** Areas of the plan in which more than one of the sources has activities. */
  readonly sharedAreas: readonly string[];
}

/** Utan ansvarig: an activity that nobody answers for after. */
export interface OrphanActivity {
  readonly activityId: ActivityId;
  /** Null = nobody answered for it before either. */
  readonly responsibleBeforeId: UnitId | null;
}

/** Number of activities before and after. */
export interface ActivityCount {
  readonly before: number;
  readonly after: number;
}

/** Activities per administration that answers for them; null = nobody. In order of id. */
export interface AdministrationCount extends ActivityCount {
  readonly administrationId: UnitId | null;
}

/** Område of an action plan (förutsättning, förflyttning …); null = the activities name none. */
export interface PlanArea {
  readonly areaKind: string | null;
  readonly area: string | null;
  readonly count: number;
  readonly administrations: readonly AdministrationCount[];
}

/** The action plan in numbers. */
export interface PlanSummary {
  readonly count: number;
  /** Kinds of activity in the order of the file; null = none given. */
  readonly kinds: readonly { readonly kind: string | null; readonly count: number }[];
  /** In the order of the file. */
  readonly areas: readonly PlanArea[];
  readonly administrations: readonly AdministrationCount[];
}

/** Ansvar: what the reform means for the activities of the file. Lists of activities are in order of id. */
export interface Responsibilities {
  readonly changes: readonly ResponsibilityChange[];
  readonly divided: readonly DividedActivity[];
  readonly orphans: readonly OrphanActivity[];
  readonly boundaryQuestions: readonly BoundaryFinding[];
  readonly synergies: readonly Synergy[];
  readonly plan: PlanSummary;
}
