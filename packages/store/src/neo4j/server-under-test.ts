import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Neo4jOptions } from './connect.ts';

/** The server that the tests run on: `npm run test:stores` starts one, or names one that is running. */
interface ServerUnderTest {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Breaks when no server is named. */
function serverUnderTest(): ServerUnderTest {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  if (uri === undefined || password === undefined) throw new Error('NEO4J_URI and NEO4J_PASSWORD name the server');
  return { uri, user, password };
}

/** Options of a store that nobody else has. */
export function freshStore(): Neo4jOptions & { readonly store: string } {
  return { ...serverUnderTest(), store: `test-${randomUUID()}` };
}

/** Runs one statement outside of any store, to look behind it or to do it harm. */
export async function runOnServer(
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { uri, user, password } = serverUnderTest();
  await using driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
  const { records } = await driver.executeQuery(statement, parameters);
  return records.map((record) => record.toObject());
}

/** Removes every store that these tests made, and leaves the rest of the database as it is. */
export async function removeTestStores(stores: readonly string[]): Promise<void> {
  for (const statement of removals) await runOnServer(statement, { stores });
}

/** A store that was restored has a space of its own, whose name begins with the store's. */
const removals = [
  'MATCH (o:Organisation) WHERE split(o.store, ".")[0] IN $stores MATCH (n:Row {organisation: o.journal}) DETACH DELETE n',
  'MATCH (j:Journal) WHERE split(j.store, ".")[0] IN $stores MATCH (j)-[:HAS_ENTRY]->(e) OPTIONAL MATCH (e)-[:HAS_CONTENT]->(c) DETACH DELETE e, c',
  'MATCH (j:Journal) WHERE split(j.store, ".")[0] IN $stores OPTIONAL MATCH (j)-[:HAS_CHANGE]->(c) DETACH DELETE j, c',
  'MATCH (l:ShareLink) WHERE split(l.store, ".")[0] IN $stores DETACH DELETE l',
  'MATCH (r:Receipt) WHERE split(r.store, ".")[0] IN $stores DELETE r',
  'MATCH (s:SamorgStore) WHERE s.store IN $stores DELETE s',
];
