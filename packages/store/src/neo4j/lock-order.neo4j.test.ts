import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { edit, load, mustCommit, patch, redo, redoEdit, undo, undoEdit } from '../contract/fixtures.ts';
import type { OrganisationWrite, ScenarioWrite } from '../port/write.ts';
import { cypher } from './cypher.ts';
import { commit } from './neo4j-commit.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores } from './server-under-test.ts';
import { type Transaction, transactionOn } from './transaction.ts';

const options = freshStore();
const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), { useBigInt: true });
beforeAll(async () => {
  await (await openNeo4jStore(options)).close();
});
afterAll(async () => {
  await driver.close();
  await removeTestStores([options.store]);
});

it.each<[string, OrganisationWrite | null, ScenarioWrite | null]>([
  ['a load', load('o'), null],
  ['a patch', patch('o', 1), null],
  ['the undo of a patch', undo('o', 2, 2), null],
  ['the redo of a patch', redo('o', 3, 2), null],
  ['a first version', null, edit('s', 0, 'o')],
  ['a version', null, edit('s', 1, 'o')],
  ['the undo of a version', null, undoEdit('s', 2, 2)],
  ['the redo of a version', null, redoEdit('s', 3, 2)],
  ['both', patch('o', 4), edit('s', 4, 'o')],
])('%s takes the lock that every writer wants last of all', async (_, organisation, scenario) => {
  const asked: string[] = [];
  const session = driver.session();
  const call = {
    set: { organisation, scenario, key: randomUUID() },
    mark: randomUUID(),
    salts: { organisation: '', scenario: '' },
  };
  mustCommit(
    await session.executeWrite((on) => {
      const transaction = transactionOn({ store: options.store, mostDrawn: 30_000 }, on);
      const run: Transaction['run'] = (statement, parameters) => {
        asked.push(statement);
        return transaction.run(statement, parameters);
      };
      return commit({ ...transaction, run }, call);
    }),
  );
  await session.close();
  expect(asked.at(-1)).toBe(cypher.countChange);
});
