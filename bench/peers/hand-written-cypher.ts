import type { Driver } from 'neo4j-driver';
import type { Sums } from '../floors/flat-organisation.ts';

const move = `MATCH (n:PeerUnit {id: $unitId})-[old:PEER_PART_OF]->()
  MATCH (to:PeerUnit {id: $toParentId})
  WHERE NOT EXISTS { (to)-[:PEER_PART_OF*0..]->(n) }
  DELETE old
  CREATE (n)-[:PEER_PART_OF]->(to)
  RETURN count(*) AS moved`;

const boards = `MATCH (b:PeerUnit {kind: 'board'})
  MATCH (b)<-[:PEER_PART_OF*0..]-(u)
  CALL (u) { OPTIONAL MATCH (u)<-[:PEER_PLACED_IN]-(p) RETURN sum(p.fteMilli) AS fteMilli, sum(p.annualCostOre) AS cost }
  CALL (u) { OPTIONAL MATCH (u)<-[:PEER_CHARGED_TO]-(l) RETURN sum(l.amountOre) AS lines }
  RETURN b.id AS id, sum(fteMilli) AS fteMilli, sum(cost) AS cost, sum(lines) AS lines`;

/** What one would write by hand on the driver: one statement a question, cycles and orphans refused in it. */
export interface HandWrittenCypher {
  readonly roundTrip: () => Promise<unknown>;
  readonly move: (unitId: string, toParentId: string) => Promise<void>;
  readonly boards: () => Promise<ReadonlyMap<string, Sums>>;
  /** Every row that a roll-up needs, as rows of four fields: the least that leaves the server. Gives their number. */
  readonly allRows: () => Promise<number>;
}

export function handWrittenCypher(driver: Driver): HandWrittenCypher {
  return {
    roundTrip: () => driver.executeQuery('RETURN 1'),
    move: async (unitId, toParentId) => {
      const { records } = await driver.executeQuery(move, { unitId, toParentId });
      if (records[0]?.get('moved') !== 1) throw new Error('the move by hand moves one unit');
    },
    boards: async () => {
      const { records } = await driver.executeQuery(boards);
      return new Map(
        records.map((record) => {
          const [fteMilli, cost, lines] = ['fteMilli', 'cost', 'lines'].map((name) => Number(record.get(name)));
          return [String(record.get('id')), { fteMilli: fteMilli ?? 0, cost: cost ?? 0, lines: lines ?? 0 }];
        }),
      );
    },
    allRows: async () => {
      let count = 0;
      const session = driver.session();
      for (const statement of allRows) count += (await session.run(statement)).records.length;
      await session.close();
      return count;
    },
  };
}

const allRows = [
  'MATCH (n:PeerUnit) OPTIONAL MATCH (n)-[:PEER_PART_OF]->(p) RETURN n.id, n.name, n.kind, p.id',
  'MATCH (n:PeerPosition)-[:PEER_PLACED_IN]->(u) RETURN n.id, u.id, n.fteMilli, n.annualCostOre',
  'MATCH (n:PeerLine)-[:PEER_CHARGED_TO]->(u) RETURN n.id, u.id, n.amountOre, 0',
];
