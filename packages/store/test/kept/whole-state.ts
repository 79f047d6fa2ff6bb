import type { Store } from '../../src/port/store.ts';
import { keys, organisationIds, scenarioIds } from './fill-store.ts';

/** Everything that can be read of a store that `fillStore` filled, at every revision and version: one JSON value, a question a row. */
export async function wholeState(store: Store): Promise<unknown> {
  const answers: unknown[] = [];
  for (const id of organisationIds) {
    const history = await store.organisationHistory(id, { first: 1000, before: null });
    answers.push(['history', id, history]);
    for (let revision = 1; revision <= history.total; revision += 1) {
      answers.push(['organisation', id, revision, await store.readOrganisation(id, { revision })]);
    }
  }
  for (const id of scenarioIds) {
    const history = await store.scenarioHistory(id, { first: 1000, before: null });
    answers.push(['versions', id, history]);
    for (let version = 1; version <= history.total; version += 1) {
      answers.push(['scenario', id, version, await store.readScenario(id, version)]);
    }
  }
  answers.push(['organisations', await store.listOrganisations({ first: 1000, after: null })]);
  answers.push(['scenarios', await store.listScenarios(null, { first: 1000, after: null })]);
  for (const key of keys) answers.push(['receipt', key, await store.readReceipt(key)]);
  return JSON.parse(JSON.stringify(answers));
}
