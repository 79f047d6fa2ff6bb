import { type ClientRate, clientsInTurn } from '../measure-calls.ts';
import { duration, type Figure, type RateBeside, rateBeside } from '../report.ts';
import type { SamorgUnderBench, Subjects } from './subjects.ts';

/** Aim G3, sixteen clients: each moves to and fro, waiting for each answer, ours on a scenario of its own. */
export async function manyMovers({ sqlite, floor, neo4j, reference, statement }: Subjects): Promise<Figure[]> {
  const moversOf =
    ({ movers }: SamorgUnderBench) =>
    (client: number): (() => Promise<unknown>) =>
      movers[client]?.move ?? (() => Promise.reject(new Error('there is a mover for each client')));
  // The peers' clients move units of their own: one unit would make them wait for each other.
  const leaves = statement.units.filter(
    ({ id, kind }) => kind === 'unit' && !statement.units.some(({ parentId }) => parentId === id),
  );
  const peerMover =
    (move: (unitId: string, toParentId: string) => Promise<void>) =>
    (client: number): (() => Promise<unknown>) => {
      const leaf = leaves[client * 7];
      let moves = 0;
      return () => {
        moves += 1;
        return move(leaf?.id ?? '', moves % 2 === 1 ? reference.move.toParentId : (leaf?.parentId ?? ''));
      };
    };
  const rates = await clientsInTurn([
    { name: 'samorg', callOf: moversOf(sqlite) },
    { name: 'kept sums', callOf: () => floor.move },
    ...(neo4j === null
      ? []
      : [
          { name: 'samorg neo4j', callOf: moversOf(neo4j.samorg) },
          { name: 'hand', callOf: peerMover(neo4j.hand.move) },
          { name: 'peer', callOf: peerMover(neo4j.peer.move) },
        ]),
  ]);
  const of = (name: string): ClientRate => rates.get(name) ?? { perSecond: 0, bestPerSecond: 0, p95Us: 0 };
  const ours = (name: string, label: string): Pick<RateBeside, 'name' | 'perSecond' | 'unit'> => ({
    name: `${label}: 16 clients`,
    perSecond: of(name).perSecond,
    unit: `/s, p95 ${duration(of(name).p95Us)}`,
  });
  const kept = { floorPerSecond: of('kept sums').perSecond, told: 'kept sums, nothing stored' };
  const onSqlite = rateBeside({ ...ours('samorg', 'SQLite'), ...kept, aim: '-' });
  if (neo4j === null) return [onSqlite];
  const peer = { floorPerSecond: of('peer').bestPerSecond, told: '@neo4j/graphql, its best round' };
  const hand = { floorPerSecond: of('hand').bestPerSecond, told: 'Cypher by hand, its best round' };
  return [
    onSqlite,
    rateBeside({ ...ours('samorg', 'SQLite'), ...peer, aim: '>= 4 x (G3)' }),
    rateBeside({ ...ours('samorg neo4j', 'Neo4j'), ...peer, aim: '-' }),
    rateBeside({ ...ours('samorg neo4j', 'Neo4j'), ...hand, aim: '-' }),
  ];
}
