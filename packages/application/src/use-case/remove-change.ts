import type { ChangeId } from '@samorg/domain';
import type { House } from '../house.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { unknown } from '../outcome.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { editScenario } from './edit-scenario.ts';

/** Removes a change. Others that built on it stay and show as refused: nothing is dropped unseen. */
export function removeChange(house: House, target: ScenarioTarget, changeId: ChangeId): Promise<ScenarioOutcome> {
  return editScenario(house, target, ({ scenario }) => {
    const change = scenario.changes.find(({ id }) => id === changeId);
    if (change === undefined) return unknown(changeId);
    const changes = scenario.changes.filter((other) => other !== change);
    return { kind: 'edit', scenario: { ...scenario, changes }, label: { kind: 'removeChange', change } };
  });
}
