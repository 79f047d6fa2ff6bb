import type { OrganisationStatement } from '@samorg/domain';
import { generateOrganisation } from '@samorg/testkit';
import { type Figure, rateBeside } from '../report.ts';
import { type Subjects, storeOnNeo4j } from './subjects.ts';

const unitsAtATime = 300;
const positionsOnUnit = 12;

/** Aim G6: an organisation into Neo4j, positions a second, beside the peer's create mutation and UNWIND by hand. */
export async function imported({ neo4j, statement, reference }: Subjects): Promise<Figure[]> {
  if (neo4j === null) return [];
  const store = await storeOnNeo4j(neo4j.server, `bench-imported-${process.pid}`);
  const rateOf = async (organisation: OrganisationStatement): Promise<number> => {
    const start = performance.now();
    const entry = {
      recordedAt: '2026-01-01T08:00:00.000Z',
      actor: 'bench',
      step: { kind: 'load' as const, statement: organisation },
    };
    await store.commitOrganisation({ organisationId: organisation.id, expectedRevision: 0, entry }, null);
    return organisation.positions.length / ((performance.now() - start) / 1000);
  };
  const [whole, drawn] = [await rateOf(statement), await rateOf(generateOrganisation('S', 1))];
  await store.close();
  let best = 0;
  for (let round = 0; round < 4; round += 1) best = Math.max(best, await peerRate(neo4j.peer, round));
  const byHand = reference.rows.positions.length / (neo4j.loadMs / 1000);
  const peer = { floorPerSecond: best, told: '@neo4j/graphql, its best round' };
  const hand = { floorPerSecond: byHand, told: 'UNWIND by hand, lines too' };
  const unit = ' positions/s';
  return [
    rateBeside({ name: 'M into Neo4j', perSecond: whole, unit, ...peer, aim: '>= 20 x (G6)' }),
    rateBeside({ name: 'M into Neo4j', perSecond: whole, unit, ...hand, aim: '-' }),
    rateBeside({ name: 'S into Neo4j, every row drawn', perSecond: drawn, unit, ...peer, aim: '-' }),
  ];
}

async function peerRate(peer: NonNullable<Subjects['neo4j']>['peer'], round: number): Promise<number> {
  const units = Array.from({ length: unitsAtATime }, (_, unit) => ({
    id: `new-${round}-${unit}`,
    positions: Array.from({ length: positionsOnUnit }, (__, at) => ({
      id: `new-${round}-${unit}-${at}`,
      title: 'Handläggare',
      fteMilli: 1000,
      annualCostOre: 60_000_000,
    })),
  }));
  const start = performance.now();
  await peer.createUnits(units);
  return (unitsAtATime * positionsOnUnit) / ((performance.now() - start) / 1000);
}
