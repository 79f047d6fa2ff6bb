import type { ChangeRefusal, Replay, Scenario, ScenarioId } from '@samorg/domain';
import { replayScenario } from '@samorg/domain';
import type { ScenarioEntry } from '@samorg/store';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import type { ChangesRefused, InputInvalid, ScenarioOutcome } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import { cacheKey } from '../recent-cache.ts';
import { appliedRevisionOf, findScenario } from '../scenario/find-scenario.ts';
import type { ScenarioView } from '../scenario/scenario-view.ts';
import { withinIntegers } from '../scenario/within-integers.ts';
import { labelOf } from '../step/label-field.ts';
import type { ScenarioLabel } from '../step/scenario-step.ts';
import { WriteKeyReused } from './once.ts';

/** What every write to a scenario says. */
export interface ScenarioTarget {
  readonly scenarioId: ScenarioId;
  /** The version that the author saw. */
  readonly expectedVersion: number;
  readonly actor: string | null;
}

/** What an edit makes of a scenario: its next value and what to call the step, or why not. */
export type Edit =
  | {
      readonly kind: 'edit';
      readonly scenario: Scenario;
      readonly label: ScenarioLabel;
      /** The next value played on its baseline, where it is known already. */
      readonly replay?: Replay;
    }
  | ChangesRefused
  | InputInvalid;

/** Edits the stored scenario, or says why not. Nothing is stored unless the answer is `saved`. */
export async function editScenario(
  house: House,
  target: ScenarioTarget,
  edit: (current: ScenarioView) => Edit | Promise<Edit>,
): Promise<ScenarioOutcome> {
  return writeScenario(house, target, async (current) => {
    const edited = await edit(current);
    if (edited.kind !== 'edit') return edited;
    const replay = withinIntegers(() => edited.replay ?? replayScenario(current.baseline(), edited.scenario));
    if (replay === null) return invalid({ code: 'overflow', refs: [] });
    const state = { scenario: edited.scenario, baseRevision: current.baseRevision, appliedRevision: null };
    return { kind: 'step', step: { kind: 'edit', state, label: labelOf(edited.label) }, replay };
  });
}

/** What a use case makes of the scenario as it is: the step to store, or why not. */
export type PlannedVersion =
  | { readonly kind: 'step'; readonly step: ScenarioEntry['step']; readonly replay?: Replay }
  | ChangesRefused
  | InputInvalid;

/** Plans a step on the stored scenario and stores it, or says why not. What has been applied stands: `alreadyApplied`. */
export async function writeScenario(
  house: House,
  target: ScenarioTarget,
  plan: (current: ScenarioView) => PlannedVersion | Promise<PlannedVersion>,
): Promise<ScenarioOutcome> {
  if (parseActor(target.actor) === null) return { kind: 'actorMissing' };
  const current = await findScenario(house, target.scenarioId);
  if (current === null) return unknown(target.scenarioId);
  if (current.version !== target.expectedVersion) return { kind: 'versionConflict', current };
  if ((await appliedRevisionOf(house, current)) !== null)
    return invalid({ code: 'alreadyApplied', refs: [current.id] });
  const planned = await plan(current);
  return planned.kind === 'step' ? saveVersion(house, target, planned) : planned;
}

/** Stores a step on the expected version (0 = a new scenario) and gives the scenario back as it is then. */
export async function saveVersion(
  house: House,
  target: ScenarioTarget,
  { step, replay }: { readonly step: ScenarioEntry['step']; readonly replay?: Replay },
): Promise<ScenarioOutcome> {
  const actor = parseActor(target.actor);
  if (actor === null) return { kind: 'actorMissing' };
  const { scenarioId, expectedVersion } = target;
  const outcome = await house.store.saveScenario(
    { scenarioId, expectedVersion, entry: { recordedAt: house.now(), actor, step } },
    house.writeKey,
  );
  if (outcome.outcome === 'keyReused') throw new WriteKeyReused();
  // Under a key, what was stored may be what an earlier attempt planned, with other new ids.
  if (outcome.outcome === 'committed' && replay !== undefined && house.writeKey === null) {
    house.replays.set(cacheKey(scenarioId, expectedVersion + 1), replay);
  }
  const id = (outcome.outcome === 'committed' && outcome.scenarioId) || scenarioId;
  const scenario = await findScenario(house, id);
  if (scenario === null) return unknown(id);
  return outcome.outcome === 'committed' ? { kind: 'saved', scenario } : { kind: 'versionConflict', current: scenario };
}

/** The refusal of one change of a replay, or null. */
export function refusalIn(replay: Replay, changeId: string): ChangeRefusal | null {
  const step = replay.steps.find(({ change }) => change.id === changeId);
  return step?.outcome.kind === 'refused' ? { changeId, ...step.outcome.refusal } : null;
}
