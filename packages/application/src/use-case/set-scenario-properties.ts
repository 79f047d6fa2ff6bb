import type { Scenario } from '@samorg/domain';
import { checkScenario, replayScenario } from '@samorg/domain';
import { parseScenarioProperties, type ScenarioProperty, scenarioPropertyNames, writeScenario } from '@samorg/exchange';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import type { House } from '../house.ts';
import { readStored } from '../organisation/find-organisation.ts';
import type { InputInvalid, ScenarioOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import type { ScenarioView } from '../scenario/scenario-view.ts';
import { withinIntegers } from '../scenario/within-integers.ts';
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
  return editScenario(house, target, async (current) => {
    const changed = await withProperties(house, current, properties);
    if (changed.kind === 'invalid') return changed;
    const { scenario, set } = changed;
    if (writeScenario(scenario) === writeScenario(current.scenario)) {
      return invalid({ code: 'noChange', refs: [current.id] });
    }
    return { kind: 'edit', scenario, label: { kind: 'setProperties', properties: set } };
  });
}

/** What the scenario would mean with the properties; nothing is stored. The same faults, `noChange` apart, and `overflow`. */
export async function previewScenarioProperties(
  house: House,
  view: ScenarioView,
  properties: object,
): Promise<{ readonly kind: 'preview'; readonly evaluation: EvaluationView } | InputInvalid> {
  const changed = await withProperties(house, view, properties);
  if (changed.kind === 'invalid') return changed;
  const replay = withinIntegers(() => replayScenario(view.baseline(), changed.scenario));
  return replay === null
    ? invalid({ code: 'overflow', refs: [] })
    : { kind: 'preview', evaluation: evaluationView(replay) };
}

interface Changed {
  readonly kind: 'changed';
  readonly scenario: Scenario;
  readonly set: readonly ScenarioProperty[];
}

async function withProperties(house: House, view: ScenarioView, properties: object): Promise<Changed | InputInvalid> {
  const { scenario: before, baseRevision } = view;
  const parsed = parseScenarioProperties(properties);
  if (!parsed.ok) return invalid(...parsed.faults);
  const scenario = { ...before, ...parsed.properties };
  const { statement } = await readStored(house, before.baseline.organisationId, baseRevision);
  const faults = checkScenario(statement, scenario);
  if (faults.length > 0) return invalid(...faults);
  const set = scenarioPropertyNames.filter((name) => Object.hasOwn(parsed.properties, name));
  return { kind: 'changed', scenario, set };
}
