import { isoDate } from '@samorg/domain';
import { type ApiClient, memberOf } from '../api/api-client.ts';
import { type Desk, notWritten, numberOf, outcomeOf, type Writer } from './writer.ts';

export const fixtureYear = 2024;

const create = `mutation ($input: CreateScenarioInput!) {
  done: createScenario(input: $input) { __typename ... on ScenarioSaved { scenario { id version } } } }`;
const setTolerance = `mutation ($id: ID!, $version: Int!, $ore: Ore!) {
  done: setScenarioProperties(scenarioId: $id, expectedVersion: $version, properties: { toleranceOre: $ore }) {
    __typename ... on ScenarioSaved { scenario { id version } } } }`;
const look = 'query ($id: ID!) { done: scenario(id: $id) { __typename version toleranceOre } }';

/** Begins a scenario of its own and sets its tolerance, again and again. Nobody else writes it. */
export function scenarioWriter(desk: Desk): Writer {
  const { ledger } = desk;
  let scenario: { readonly id: string; readonly version: number } | null = null;
  let unanswered: number | null = null;
  return {
    resume: async (api) => {
      if (scenario === null) return [];
      const outcome = outcomeOf(await api.ask(look, { id: scenario.id }));
      if (outcome.kind !== 'answer') return [`${scenario.id} cannot be read: ${JSON.stringify(outcome)}`];
      const version = numberOf(memberOf(outcome.done, 'version'));
      const tolerance = Number(memberOf(outcome.done, 'toleranceOre'));
      if (version === scenario.version) return [];
      if (version !== scenario.version + 1 || tolerance !== unanswered) {
        return [`${scenario.id} was at ${scenario.version} and is at ${version} with ${tolerance}, sent ${unanswered}`];
      }
      scenario = { id: scenario.id, version };
      ledger.find(`${scenario.id} @ ${version}`, `tolerance ${tolerance}`);
      return [];
    },
    write: async (api) => {
      const number = desk.next();
      const content = scenario === null ? `scenario ${number}` : `tolerance ${number}`;
      ledger.send(content);
      unanswered = number;
      const outcome = outcomeOf(
        scenario === null
          ? await begin(api, { desk, number })
          : await api.ask(setTolerance, { ...scenario, ore: number }),
      );
      if (outcome.kind !== 'answer') return notWritten(outcome, desk, content);
      if (outcome.type !== 'ScenarioSaved') return { kind: 'fault', what: `${content}: ${outcome.type}` };
      scenario = savedScenario(outcome.done);
      unanswered = null;
      ledger.acknowledge(`${scenario.id} @ ${scenario.version}`, content);
      return { kind: 'acknowledged' };
    },
  };
}

/** Begins a scenario that is named after a number. */
export function begin(api: ApiClient, { desk, number }: { readonly desk: Desk; readonly number: number }) {
  const { organisationId } = desk;
  const baselineDate = isoDate(`${fixtureYear}-01-01`);
  return api.ask(create, { input: { organisationId, name: String(number), baselineDate, budgetYear: fixtureYear } });
}

/** Id and version of a `ScenarioSaved`. */
export function savedScenario(done: unknown): { readonly id: string; readonly version: number } {
  return { id: String(memberOf(done, 'scenario', 'id')), version: numberOf(memberOf(done, 'scenario', 'version')) };
}
