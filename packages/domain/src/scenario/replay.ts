import { present } from '../base/assert.ts';
import type { IsoDate } from '../base/iso-date.ts';
import { compareIds } from '../base/order.ts';
import type { Change } from '../change/change.ts';
import { refusalOfAccountGroups, refusalOfIdentity } from '../change/plan-change.ts';
import { isRefusal, type Refusal } from '../change/refusal.ts';
import { planVerb } from '../change/verbs.ts';
import type { Organisation } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Patch } from '../patch/patch.ts';
import { squashPatches } from '../patch/squash-patches.ts';
import { eveningPatch } from './evening-rule.ts';
import { undecidedEntities } from './participation.ts';
import type { Scenario } from './scenario.ts';

/** What became of one change. */
export type StepOutcome =
  /** `met` is the state that the change was planned on. */
  | { readonly kind: 'planned'; readonly patch: Patch; readonly met: Organisation }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'skipped'; readonly legalEntityIds: readonly UnitId[] };

export interface Step {
  readonly change: Change;
  readonly outcome: StepOutcome;
}

/** The organisation when all changes of a date are done. */
export interface Evening {
  readonly date: IsoDate;
  readonly organisation: Organisation;
  /** All that happened on the date, the overhead that ceases included. */
  readonly patch: Patch;
  /** The evening before it; null on the first date. */
  readonly eve: Evening | null;
}

/** A scenario played on its baseline: the organisation at every date, and what became of each change. */
export interface Replay {
  readonly baseline: Organisation;
  readonly scenario: Scenario;
  /** In file order. */
  readonly steps: readonly Step[];
  /** Dates on which at least one change was applied, ascending. */
  readonly evenings: readonly Evening[];
  /** The state after the last change; the baseline when there is none. */
  readonly after: Organisation;
  readonly status: 'evaluated' | 'refused';
}

/**
 * Plays the changes by date, those of one date in file order, each on the state that the earlier ones left. A refused or
 * skipped change has no effect, and later ones are still checked. Cost: the sum of what the changes cost.
 */
export function replayScenario(baseline: Organisation, scenario: Scenario): Replay {
  return play(baseline, scenario, { outcomes: new Map(), evenings: [] });
}

/** The same scenario with one more change, last in file order. What happens before its date is not played again. */
export function continueReplay(replay: Replay, change: Change): Replay {
  const scenario = { ...replay.scenario, changes: [...replay.scenario.changes, change] };
  const outcomes = new Map<number, StepOutcome>();
  replay.steps.forEach((step, at) => {
    if (step.change.effectiveDate < change.effectiveDate) outcomes.set(at, step.outcome);
  });
  const evenings = replay.evenings.filter((evening) => evening.date < change.effectiveDate);
  return play(replay.baseline, scenario, { outcomes, evenings });
}

/**
 * The same scenario with only its first changes, counted as they take effect: by date, those of one date in file order.
 * What happens before the date of the last of them is not played again.
 */
export function replayFirst(replay: Replay, count: number): Replay {
  const inEffect = replay.steps.toSorted((a, b) => compareIds(a.change.effectiveDate, b.change.effectiveDate));
  const taken = new Set(inEffect.slice(0, Math.max(0, count)));
  if (taken.size === inEffect.length) return replay;
  const steps = replay.steps.filter((step) => taken.has(step));
  const lastDate = inEffect[taken.size - 1]?.change.effectiveDate ?? '';
  const outcomes = new Map<number, StepOutcome>();
  steps.forEach(({ change, outcome }, at) => {
    if (change.effectiveDate < lastDate) outcomes.set(at, outcome);
  });
  const evenings = replay.evenings.filter((evening) => evening.date < lastDate);
  return play(
    replay.baseline,
    { ...replay.scenario, changes: steps.map((step) => step.change) },
    { outcomes, evenings },
  );
}

/** All that happened until an evening, as one patch on the baseline. Costs all of it. */
export function patchUntil(evening: Evening): Patch {
  const patches: Patch[] = [];
  for (let past: Evening | null = evening; past !== null; past = past.eve) patches.push(past.patch);
  return squashPatches(patches.reverse());
}

/** What is already played: outcomes by place in the file, and whole days. */
interface Played {
  readonly outcomes: Map<number, StepOutcome>;
  readonly evenings: readonly Evening[];
}

function play(baseline: Organisation, scenario: Scenario, played: Played): Replay {
  const { outcomes } = played;
  const evenings = [...played.evenings];
  const skippedUnits = skippedUnitsOf(scenario, outcomes);
  for (const { date, places } of daysOf(scenario, outcomes)) {
    const morning = evenings.at(-1)?.organisation ?? baseline;
    let now = morning;
    const patches: Patch[] = [];
    for (const { change, at } of places) {
      const outcome = outcomeOf(now, change, { scenario, skippedUnits });
      outcomes.set(at, outcome);
      if (outcome.kind !== 'planned') continue;
      now = applyPatch(now, outcome.patch);
      patches.push(outcome.patch);
    }
    if (patches.length > 0) evenings.push(endDay(date, patches, { eve: evenings.at(-1) ?? null, morning, now }));
  }
  const steps = scenario.changes.map((change, at) => ({
    change,
    outcome: present(outcomes.get(at), 'every change has an outcome'),
  }));
  return {
    baseline,
    scenario,
    steps,
    evenings,
    after: evenings.at(-1)?.organisation ?? baseline,
    status: steps.some((step) => step.outcome.kind === 'refused') ? 'refused' : 'evaluated',
  };
}

interface Daylight {
  readonly eve: Evening | null;
  readonly morning: Organisation;
  readonly now: Organisation;
}

interface Day {
  readonly date: IsoDate;
  readonly places: readonly { readonly change: Change; readonly at: number }[];
}

/** The days still to be played, ascending, each with its changes in file order. */
function daysOf(scenario: Scenario, outcomes: ReadonlyMap<number, StepOutcome>): Day[] {
  const days = new Map<IsoDate, { readonly change: Change; readonly at: number }[]>();
  scenario.changes.forEach((change, at) => {
    if (outcomes.has(at)) return;
    const places = days.get(change.effectiveDate);
    if (places === undefined) days.set(change.effectiveDate, [{ change, at }]);
    else places.push({ change, at });
  });
  return [...days].map(([date, places]) => ({ date, places })).sort((a, b) => compareIds(a.date, b.date));
}

function skippedUnitsOf(
  scenario: Scenario,
  outcomes: ReadonlyMap<number, StepOutcome>,
): Map<UnitId, readonly UnitId[]> {
  const skipped = new Map<UnitId, readonly UnitId[]>();
  for (const [at, outcome] of outcomes) {
    const change = scenario.changes[at];
    if (outcome.kind === 'skipped' && change?.type === 'createUnit') skipped.set(change.unitId, outcome.legalEntityIds);
  }
  return skipped;
}

function outcomeOf(
  organisation: Organisation,
  change: Change,
  { scenario, skippedUnits }: { readonly scenario: Scenario; readonly skippedUnits: Map<UnitId, readonly UnitId[]> },
): StepOutcome {
  const early = refusalOfIdentity(organisation, change, { skippedUnitIds: new Set(skippedUnits.keys()) });
  if (early !== null) return { kind: 'refused', refusal: early };
  const legalEntityIds = undecidedEntities(organisation, change, { scenario, skippedUnits });
  if (legalEntityIds.length > 0) {
    if (change.type === 'createUnit') skippedUnits.set(change.unitId, legalEntityIds);
    return { kind: 'skipped', legalEntityIds };
  }
  const answer = refusalOfAccountGroups(organisation, change) ?? planVerb(organisation, change);
  return isRefusal(answer)
    ? { kind: 'refused', refusal: answer }
    : { kind: 'planned', patch: answer, met: organisation };
}

function endDay(date: IsoDate, patches: readonly Patch[], { eve, morning, now }: Daylight): Evening {
  const overhead = eveningPatch(morning, now, squashPatches(patches));
  return { date, organisation: applyPatch(now, overhead), patch: squashPatches([...patches, overhead]), eve };
}
