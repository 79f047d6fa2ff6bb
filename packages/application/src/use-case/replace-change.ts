import type { Change } from '@samorg/domain';
import { changeDocument } from '@samorg/exchange';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import type { House } from '../house.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import { replayWith } from '../scenario/replay-with.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { editScenario, refusalIn } from './edit-scenario.ts';

/**
 * Puts a change in place of the one that has its id, in one step that can be undone. One that is impossible is refused and not
 * kept; others that built on the old one stay and show as refused. Faults: `unknownReference` [change], `noChange` [change].
 */
export function replaceChange(house: House, target: ScenarioTarget, change: Change): Promise<ScenarioOutcome> {
  return editScenario(house, target, (current) => {
    const { changes } = current.scenario;
    const at = changes.findIndex(({ id }) => id === change.id);
    const before = changes[at];
    if (before === undefined) return unknown(change.id);
    if (JSON.stringify(changeDocument(before)) === JSON.stringify(changeDocument(change))) {
      return invalid({ code: 'noChange', refs: [change.id] });
    }
    const replay = replayWith(current, change, change.id);
    const refusal = refusalIn(replay, change.id);
    if (refusal !== null) return { kind: 'refused', refusals: [refusal], evaluation: evaluationView(replay) };
    const scenario = { ...current.scenario, changes: changes.with(at, change) };
    return { kind: 'edit', scenario, label: { kind: 'replaceChange', change }, replay };
  });
}
