import type { Driver } from 'neo4j-driver';
import type { Reference } from './reference.ts';

const rowsAtATime = 10_000;

/** Loads the rows as a graph in the manner of a hand-made one: nodes with amounts, and relationships. Tells how long it took, ms. */
export async function loadPeerGraph(driver: Driver, { rows }: Reference): Promise<number> {
  await removePeerGraph(driver);
  for (const label of ['PeerUnit', 'PeerPosition', 'PeerLine']) {
    await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  const start = performance.now();
  const units = rows.units.map(({ id, name, kind, parentId }) => ({ id, name, kind, parentId }));
  const positions = rows.positions.map(({ id, unitId, title, fteMilli, annualCostOre }) => {
    return { id, unitId, title, fteMilli, annualCostOre: annualCostOre ?? 0 };
  });
  const lines = rows.budgetLines.map(({ id, unitId, amountOre }) => ({ id, unitId, amountOre }));
  for (const [statement, list] of [
    ['UNWIND $rows AS row CREATE (:PeerUnit {id: row.id, name: row.name, kind: row.kind})', units],
    [
      'UNWIND $rows AS row MATCH (n:PeerUnit {id: row.id}) MATCH (p:PeerUnit {id: row.parentId}) CREATE (n)-[:PEER_PART_OF]->(p)',
      units,
    ],
    [
      `UNWIND $rows AS row MATCH (u:PeerUnit {id: row.unitId}) CREATE (:PeerPosition {id: row.id, title: row.title,
        fteMilli: row.fteMilli, annualCostOre: row.annualCostOre})-[:PEER_PLACED_IN]->(u)`,
      positions,
    ],
    [
      'UNWIND $rows AS row MATCH (u:PeerUnit {id: row.unitId}) CREATE (:PeerLine {id: row.id, amountOre: row.amountOre})-[:PEER_CHARGED_TO]->(u)',
      lines,
    ],
  ] as const) {
    for (let at = 0; at < list.length; at += rowsAtATime) {
      await driver.executeQuery(statement, { rows: list.slice(at, at + rowsAtATime) });
    }
  }
  return performance.now() - start;
}

async function removePeerGraph(driver: Driver): Promise<void> {
  const session = driver.session();
  for (const label of ['PeerLine', 'PeerPosition', 'PeerUnit']) {
    await session.run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
  }
  await session.close();
}
