import { type Driver, isRetryableError } from 'neo4j-driver';
import { type ApiClient, memberOf } from '../api/api-client.ts';

/** What is wrong, and what was counted. */
export interface Crossing {
  readonly api: ApiClient;
  readonly violations: string[];
  readonly sums: { stored: number; unavailable: number; conflict: number; outsider: number };
}

/** Locks the two units in either order, again and again. Where it waits for the API and the API for it, one of the two is given up: gives how often that was it. */
export async function lockWrongly(driver: Driver, store: string, isOver: () => boolean): Promise<number> {
  let givenUp = 0;
  const lock = `MATCH (o:Organisation {store: $store}) MATCH (n:Row {organisation: o.journal, id: $id}) REMOVE n._lock`;
  for (let turn = 0; !isOver(); turn += 1) {
    const session = driver.session();
    const transaction = session.beginTransaction();
    try {
      for (const id of turn % 2 === 0 ? ['D', 'P'] : ['P', 'D']) await transaction.run(lock, { store, id });
      await transaction.commit();
    } catch (error) {
      if (!isRetryableError(error)) throw error;
      givenUp += 1;
    } finally {
      await session.close();
    }
  }
  return givenUp;
}

/** Every scenario holds what was answered as stored, and nothing else. */
export async function checkStored(
  { api, violations }: Crossing,
  stored: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const [id, expected] of stored) {
    const reply = await api.ask('query ($id: ID!) { done: scenario(id: $id) { version changes { id } } }', { id });
    const done = reply.kind === 'answered' ? memberOf(reply.body, 'data', 'done') : undefined;
    const changes = memberOf(done, 'changes');
    const found = Array.isArray(changes) ? changes.map((change) => memberOf(change, 'id')) : [];
    if (memberOf(done, 'version') !== expected.length + 1 || found.join() !== expected.join())
      violations.push(`scenario ${id} is ${JSON.stringify(done)}, and ${expected.join()} were stored`);
  }
}

/** The graph shows every change once, with all that it names. */
export async function checkDrawn(
  { violations }: Crossing,
  driver: Driver,
  { store, stored }: { readonly store: string; readonly stored: ReadonlyMap<string, readonly string[]> },
): Promise<void> {
  const { records } = await driver.executeQuery(
    `MATCH (s:Scenario {store: $store})-[:HAS_CHANGE]->(c) OPTIONAL MATCH (c)-[l]->(:Row)
       WITH s, c, c.id + CASE c.name WHEN 'transferUnit' THEN ' 2 ' ELSE ' 1 ' END + count(l) AS drawn ORDER BY s.id, drawn
       RETURN s.id AS id, collect(drawn) AS drawn`,
    { store },
  );
  const drawnOf = new Map(records.map((record) => [String(record.get('id')), String(record.get('drawn'))]));
  for (const [id, changes] of stored) {
    const expected = changes.map((change, at) => (at < 2 ? `${change} 2 2` : `${change} 1 1`)).sort();
    const drawn = drawnOf.get(id) ?? '';
    if (drawn !== expected.join()) violations.push(`scenario ${id} is drawn as ${drawn}, and has ${expected.join()}`);
  }
}
