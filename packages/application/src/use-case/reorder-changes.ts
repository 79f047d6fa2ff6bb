import type { ChangeId } from '@samorg/domain';
import type { House } from '../house.ts';
import type { InputFault, ScenarioOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { editScenario } from './edit-scenario.ts';

/**
 * Puts the changes in another order, which must name each of them once. Faults: `unknownReference` [ids not of a change],
 * `duplicateId` [id], `leftOut` [change].
 */
export function reorderChanges(
  house: House,
  target: ScenarioTarget,
  changeIds: readonly ChangeId[],
): Promise<ScenarioOutcome> {
  return editScenario(house, target, ({ scenario }) => {
    const byId = new Map(scenario.changes.map((change) => [change.id, change]));
    const faults: InputFault[] = [
      ...changeIds.filter((id) => !byId.has(id)).map((id) => ({ code: 'unknownReference' as const, refs: [id] })),
      ...changeIds
        .filter((id, at) => changeIds.indexOf(id) !== at)
        .map((id) => ({ code: 'duplicateId' as const, refs: [id] })),
      ...[...byId.keys()]
        .filter((id) => !changeIds.includes(id))
        .map((id) => ({ code: 'leftOut' as const, refs: [id] })),
    ];
    if (faults.length > 0) return invalid(...faults);
    const changes = changeIds.flatMap((id) => byId.get(id) ?? []);
    return { kind: 'edit', scenario: { ...scenario, changes }, label: { kind: 'reorderChanges' } };
  });
}
