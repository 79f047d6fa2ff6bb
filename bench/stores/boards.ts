import { callsInTurn } from '../measure-calls.ts';
import { durationBeside, type Figure } from '../report.ts';
import { askBoards } from '../samorg-client.ts';
import { moverOfOne, type Subjects } from './subjects.ts';

/** Aim G4: every board before and after a move, asked again and asked for the first time after a write. */
export async function boards({ sqlite, floor, rows, neo4j }: Subjects): Promise<Figure[]> {
  const { scenarioId, move } = moverOfOne(sqlite);
  const ask = (): Promise<unknown> => askBoards(sqlite.server.port, scenarioId);
  const found = await callsInTurn(
    [
      { name: 'again', call: ask },
      { name: 'anew', before: move, call: ask },
      { name: 'kept sums', call: floor.boards },
    ],
    { callsInRound: 60 },
  );
  // A peer takes its time: it is asked less often, and its best round counts.
  const slow = await callsInTurn(
    [
      { name: 'rows', call: rows.boards },
      ...(neo4j === null
        ? []
        : [
            { name: 'hand', call: neo4j.hand.boards },
            { name: 'peer', call: neo4j.peer.boards },
          ]),
    ],
    { callsInRound: 5 },
  );
  const us = (name: string): number => (found.get(name) ?? slow.get(name))?.medianUs ?? Number.NaN;
  const best = (name: string): number => slow.get(name)?.bestUs ?? Number.NaN;
  return ['again', 'anew'].flatMap((name) => {
    const ours = { name: `M, every board: asked ${name}`, us: us(name) };
    const figures = [
      durationBeside({ ...ours, floorUs: us('kept sums'), told: 'kept sums', aim: '<= 2 x (G4)' }),
      durationBeside({ ...ours, floorUs: us('rows'), told: 'query of SQLite', aim: '-' }),
    ];
    if (neo4j === null) return figures;
    return [
      ...figures,
      durationBeside({ ...ours, floorUs: best('hand'), told: 'Cypher by hand, its best round', aim: '-' }),
      durationBeside({
        ...ours,
        floorUs: best('peer'),
        told: '@neo4j/graphql, its best round',
        aim: '>= 125 x faster (G4)',
      }),
    ];
  });
}
