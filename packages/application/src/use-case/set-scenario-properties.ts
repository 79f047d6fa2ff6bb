import { checkScenario } from '@samorg/domain';
import { parseScenarioProperties, scenarioPropertyNames, writeScenario } from '@samorg/exchange';
import type { House } from '../house.ts';
import { readStored } from '../organisation/find-organisation.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { editScenario } from './edit-scenario.ts';

/**
 * Sets participation, target, tolerance and part-year factors as they came from outside: absent = keep, null = clear. Faults:
 * `schema` ['input', pointer], those of `checkScenario`, and `noChange` [scenario] when everything is so already. A change
 * that is no longer skipped may come to be refused; it stays and shows why.
 */
export function setScenarioProperties(
  house: House,
  target: ScenarioTarget,
  properties: object,
): Promise<ScenarioOutcome> {
  return editScenario(house, target, async ({ scenario: before, baseRevision }) => {
    const parsed = parseScenarioProperties(properties);
    if (!parsed.ok) return invalid(...parsed.faults);
    const scenario = { ...before, ...parsed.properties };
    const { statement } = await readStored(house, before.baseline.organisationId, baseRevision);
    const faults = checkScenario(statement, scenario);
    if (faults.length > 0) return invalid(...faults);
    if (writeScenario(scenario) === writeScenario(before)) return invalid({ code: 'noChange', refs: [before.id] });
    const set = scenarioPropertyNames.filter((name) => Object.hasOwn(parsed.properties, name));
    return { kind: 'edit', scenario, label: { kind: 'setProperties', properties: set } };
  });
}
