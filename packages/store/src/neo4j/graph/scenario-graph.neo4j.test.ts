import type { ChangeHead, Scenario } from '@samorg/domain';
import { aScenario, moveOfD, threeBoards } from '@samorg/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mustCommit, second } from '../../contract/fixtures.ts';
import type { ScenarioState, ScenarioStep } from '../../port/scenario-journal.ts';
import type { Store } from '../../port/store.ts';
import { journalKey } from '../journal-key.ts';
import { openNeo4jStore } from '../neo4j-store.ts';
import { freshStore, removeTestStores, runOnServer } from '../server-under-test.ts';

const options = freshStore();
let store: Store;
beforeAll(async () => {
  store = await openNeo4jStore(options);
  const entry = { recordedAt: second(0), actor: 'Alva', step: { kind: 'load', statement: threeBoards() } } as const;
  mustCommit(await store.commitOrganisation({ organisationId: 'fjall', expectedRevision: 0, entry }, null));
});
afterAll(async () => {
  await store.close();
  await removeTestStores([options.store]);
});

it('tells the changes of a scenario as they stand, undo and redo followed', async () => {
  const [one, two] = [aScenario([moveOfD()]), aScenario([moveOfD(), closingOfP])];
  await write({ kind: 'edit', state: stateOf(one), label: null }, { kind: 'edit', state: stateOf(two), label: null });
  const move = ['0 transferUnit EXCEPT F', '0 transferUnit EXCEPT G', '0 transferUnit MOVES D', '0 transferUnit TO A2'];
  const closing = '1 closeUnit CONCERNS P';
  expect(await drawnChanges()).toEqual([...move, closing]);
  await write({ kind: 'undo', ofVersion: 2 });
  expect(await drawnChanges()).toEqual(move);
  await write({ kind: 'redo', ofVersion: 2 });
  expect(await drawnChanges()).toEqual([...move, closing]);
  await write({ kind: 'edit', state: stateOf(aScenario([])), label: null });
  expect(await drawnChanges()).toEqual([]);
});

it('shows the organisation of a scenario and the name that it has', async () => {
  const found = await runOnServer(
    'MATCH (s:Scenario {store: $store})-[:OF]->(o:Organisation) RETURN s.name AS scenario, o.name AS organisation',
    { store: options.store },
  );
  expect(found).toEqual([{ scenario: 'Prov', organisation: 'Regionen R' }]);
});

const closingOfP = { ...moveHead(), id: 'stang', type: 'closeUnit', unitId: 'P' } as const;

function moveHead(): Omit<ChangeHead, 'id'> {
  const { effectiveDate } = moveOfD();
  return { effectiveDate, decisionId: null, source: null, note: null };
}

function stateOf(scenario: Scenario): ScenarioState {
  return { scenario, baseRevision: 1, appliedRevision: null };
}

async function write(...steps: readonly ScenarioStep[]): Promise<void> {
  for (const step of steps) {
    const expectedVersion = (await store.readScenario('prov'))?.version ?? 0;
    const entry = { recordedAt: second(expectedVersion), actor: 'Alva', step };
    mustCommit(await store.saveScenario({ scenarioId: 'prov', expectedVersion, entry }, null));
  }
}

async function drawnChanges(): Promise<readonly string[]> {
  const found = await runOnServer(
    `MATCH (:Journal {journal: $journal})-[has:HAS_CHANGE]->(c:Change)-[link]->(n:Row)
     RETURN has.order AS order, c.name AS type, type(link) AS link, n.id AS id`,
    { journal: journalKey(options.store, 'scenario', 'prov') },
  );
  return found.map(({ order, type, link, id }) => `${order} ${type} ${link} ${id}`).sort();
}
