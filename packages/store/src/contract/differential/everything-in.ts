import type { CopyableStore } from '../../port/copyable-store.ts';
import { second } from '../fixtures.ts';

/** All that a store says of what was written, and how it came about. */
export async function everythingIn(store: CopyableStore): Promise<unknown[]> {
  const all = { first: 99, before: null };
  const page = { first: 99, after: null };
  const organisations = await store.listOrganisations(page);
  const scenarios = await store.listScenarios(null, page);
  const answers: unknown[] = [organisations, scenarios, await store.listOrganisations(page, { instant: second(10) })];
  for (const { id, revision } of organisations.items) {
    answers.push(await store.readOrganisation(id), await store.organisationHistory(id, all));
    for (const back of [1, 2, 3, 5, 8]) {
      if (revision > back) answers.push(await store.readOrganisationHead(id, { revision: revision - back }));
    }
    answers.push(await store.readOrganisation(id, { instant: second(7) }), await store.listScenarios(id, page));
  }
  for (const { id, version } of scenarios.items) {
    answers.push(await store.readScenario(id), await store.scenarioHistory(id, all));
    for (const back of [1, 2, 3, 5, 8]) if (version > back) answers.push(await store.readScenario(id, version - back));
  }
  answers.push(await store.verifyAudit({ checkpoint: null }));
  for await (const line of store.backup()) answers.push(line);
  return answers;
}
