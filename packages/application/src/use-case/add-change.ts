import type { Change, Replay, Scenario } from '@samorg/domain';
import { continueReplay, replayScenario } from '@samorg/domain';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import type { House } from '../house.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import type { ScenarioView } from '../scenario/scenario-view.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { editScenario, refusalIn } from './edit-scenario.ts';

/** Adds a change last, or at a place among the changes (0 = first). A change that is impossible is refused and not kept. */
export function addChange(
  house: House,
  target: ScenarioTarget,
  { change, at }: { readonly change: Change; readonly at: number | null },
): Promise<ScenarioOutcome> {
  return editScenario(house, target, (current) => {
    const { changes } = current.scenario;
    if (at !== null && at < 0) return invalid({ code: 'schema', refs: ['input', '/at'] });
    if (changes.some((other) => other.id === change.id)) return invalid({ code: 'duplicateId', refs: [change.id] });
    const scenario = { ...current.scenario, changes: changes.toSpliced(at ?? changes.length, 0, change) };
    const replay = replayWith(current, scenario, change);
    const refusal = refusalIn(replay, change.id);
    if (refusal !== null) return { kind: 'refused', refusals: [refusal], evaluation: evaluationView(replay) };
    return { kind: 'edit', scenario, label: { kind: 'addChange', change }, replay };
  });
}

/** A change that comes last plays on from what is known; one in between plays everything anew. */
function replayWith(current: ScenarioView, scenario: Scenario, change: Change): Replay {
  return scenario.changes.at(-1) === change
    ? continueReplay(current.replay(), change)
    : replayScenario(current.baseline(), scenario);
}
