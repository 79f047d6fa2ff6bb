import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { stores } from '../steps/stores.ts';
import { ownFiles } from '../tree/own-files.ts';
import type { Canary } from './canary.ts';

/**
 * The stores as they are, but for three faults: SQLite forgets keys, Neo4j takes a write on any revision, and one part of the contract
 * is not run on SQLite. Where no Neo4j can be had, that must be what is reported.
 */
export const storesCanary: Canary = {
  guard: stores,
  files: {
    ...sources(),
    'packages/store/src/sqlite/forgetful.ts': `import { sqliteUnderTest } from './store-under-test.ts';
export function forgetfulUnderTest() {
  const sound = sqliteUnderTest();
  const forgetting = (store) => {
    const { commitOrganisation } = store;
    return Object.assign(store, { commitOrganisation: (write) => commitOrganisation(write, null) });
  };
  return {
    open: async (newSalt) => forgetting(await sound.open(newSalt)),
    reopen: async (store) => forgetting(await sound.reopen(store)),
    beside: async (store) => forgetting(await sound.beside(store)),
  };
}
`,
    'packages/store/src/sqlite/sqlite-store.test.ts': `import { describe } from 'vitest';
import { repeatContract } from '../contract/repeat-contract.ts';
import { forgetfulUnderTest } from './forgetful.ts';
describe('the sqlite store keeps the guarantees of a store', () => repeatContract(forgetfulUnderTest()));
`,
    'packages/store/src/sqlite/differential.test.ts': `import { differentialContract } from '../contract/differential/differential-contract.ts';
import { forgetfulUnderTest } from './forgetful.ts';
differentialContract(forgetfulUnderTest(), 200);
`,
    'packages/store/src/neo4j/neo4j-store.neo4j.test.ts': `import { storeContract } from '../contract/store-contract.ts';
import { neo4jUnderTest } from './store-under-test.ts';
const sound = neo4jUnderTest();
storeContract('the neo4j store', {
  ...sound,
  open: async (newSalt) => {
    const store = await sound.open(newSalt);
    const { commitOrganisation } = store;
    return Object.assign(store, {
      commitOrganisation: async (write, key) => {
        const expectedRevision = (await store.readOrganisationHead(write.organisationId))?.revision ?? 0;
        return commitOrganisation({ ...write, expectedRevision }, key);
      },
    });
  },
});
`,
  },
  faults: [
    {
      what: 'keys that SQLite forgets',
      reportedAs: /FAIL .*the sqlite store .* > answers a repeat with the first answer/,
    },
    {
      what: 'the same, by random calls',
      reportedAs: /FAIL .*answers every sequence of calls and restarts alike[\s\S]*seed: [\s\S]*"key":"/,
    },
    {
      what: 'a stale write that Neo4j takes',
      reportedAs: /FAIL .*the neo4j store .* > answers a stale revision|neo4j NOT RUN/,
    },
    { what: 'tests that are not run on SQLite', reportedAs: /^sqlite did not run: 8\. lists are in id order/m },
  ],
};

/** The domain, the testkit and the store, by path; of their tests, those of the contract. */
function sources(): Record<string, string> {
  const files = ownFiles(root).filter(
    (file) =>
      /^packages\/(?:domain|store|testkit)\/(?:src|test)\//.test(file) &&
      (!/\.test\.ts$/.test(file) || file.endsWith('/memory-store.test.ts')),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
