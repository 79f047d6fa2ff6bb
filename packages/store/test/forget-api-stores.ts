import { removeTestStores, runOnServer } from '../src/neo4j/server-under-test.ts';

/** When all tests of the API on Neo4j are done: removes the stores that they made on the server, by how their names begin. */
export async function teardown(): Promise<void> {
  const made = await runOnServer(
    "MATCH (s:SamorgStore) WHERE s.store STARTS WITH 'api-test-' RETURN collect(s.store) AS stores",
  );
  const stores: unknown = made[0]?.stores;
  await removeTestStores(Array.isArray(stores) ? stores.map(String) : []);
}
