import type { Change } from '@samorg/domain';
import { proposeAdjustments } from '@samorg/domain';
import type { House } from '../house.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { editScenario } from './edit-scenario.ts';

/**
 * Adds the technical adjustments that would make the boards whole, one change per effective date, as one step. With nothing
 * missing there is nothing to add: fault `noChange` [scenario].
 */
export function adoptProposedAdjustments(house: House, target: ScenarioTarget): Promise<ScenarioOutcome> {
  return editScenario(house, target, (current) => {
    const { scenario } = current;
    const replay = current.replay();
    const proposals = replay.status === 'evaluated' ? proposeAdjustments(replay) : [];
    if (proposals.length === 0) return invalid({ code: 'noChange', refs: [scenario.id] });
    const added = proposals.map(
      ({ date, entries }): Change => ({
        id: house.newId(),
        type: 'technicalAdjustment',
        effectiveDate: date,
        entries,
        decisionId: null,
        source: null,
        note: null,
      }),
    );
    const changes = [...scenario.changes, ...added];
    return { kind: 'edit', scenario: { ...scenario, changes }, label: { kind: 'adoptProposedAdjustments' } };
  });
}
