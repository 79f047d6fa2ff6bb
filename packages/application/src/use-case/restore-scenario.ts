import { replayScenario } from '@samorg/domain';
import { writeScenario as scenarioFile } from '@samorg/exchange';
import type { House } from '../house.ts';
import { readStored, viewOf } from '../organisation/find-organisation.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import { withinIntegers } from '../scenario/within-integers.ts';
import { labelOf } from '../step/label-field.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { writeScenario } from './edit-scenario.ts';

/**
 * Ångra till hit: the scenario becomes as it was at an earlier version, as a new version of its own that can be undone; what came
 * between stays in its history. It starts from the revision of the organisation that it started from then. Faults: `unknownReference`
 * [version] when there is no such version, `noChange` [scenario] when it is so already.
 */
export function restoreScenario(house: House, target: ScenarioTarget, version: number): Promise<ScenarioOutcome> {
  return writeScenario(house, target, async (current) => {
    const record = version < 1 ? null : await house.store.readScenario(target.scenarioId, version);
    if (record === null) return invalid({ code: 'unknownReference', refs: [String(version)] });
    const { scenario, baseRevision } = record;
    const isAsNow = baseRevision === current.baseRevision && scenarioFile(scenario) === scenarioFile(current.scenario);
    if (isAsNow) return invalid({ code: 'noChange', refs: [current.id] });
    const base = await readStored(house, scenario.baseline.organisationId, baseRevision);
    const { date: asOf, budgetYear } = scenario.baseline;
    const { snapshot } = viewOf(house, base, { asOf, budgetYear });
    const replay = withinIntegers(() => replayScenario(snapshot(), scenario));
    if (replay === null) return invalid({ code: 'overflow', refs: [] });
    const state = { scenario, baseRevision, appliedRevision: null };
    return { kind: 'step', step: { kind: 'edit', state, label: labelOf({ kind: 'restore', version }) }, replay };
  });
}
