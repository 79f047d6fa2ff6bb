import { assertSameNeeds } from '../peers/reference.ts';
import { duration, type Figure } from '../report.ts';
import { askBoards, type BoardNeeds, boardNeedsOf } from '../samorg-client.ts';
import { moverOfOne, type SamorgUnderBench, type Subjects } from './subjects.ts';

const writes = 20;
const patienceMs = 2000;

/**
 * With G3 and G4: after each answered write a second process tells the totals of every board as they were written. Whoever uses SQLite
 * must tell them at once; on Neo4j what is shown may be a quarter of a second old (docs/decisions/0022).
 */
export async function readAtOnce({ sqlite, neo4j, reference }: Subjects): Promise<Figure[]> {
  const figures = [await figureOf({ name: 'SQLite', aim: 'all, in the first answer' }, sqlite, reference)];
  if (neo4j === null) return figures;
  return [...figures, await figureOf({ name: 'Neo4j', aim: 'all, within 250 ms' }, neo4j.samorg, reference)];
}

async function figureOf(
  { name, aim }: { readonly name: string; readonly aim: string },
  samorg: SamorgUnderBench,
  reference: Subjects['reference'],
): Promise<Figure> {
  const second = await samorg.startSecond();
  const { scenarioId, move, isMoved, version } = moverOfOne(samorg);
  let [first, slowestMs] = [0, 0];
  for (let write = 0; write < writes; write += 1) {
    await move();
    const start = performance.now();
    let needs = boardNeedsOf(await askBoards(second.port, scenarioId));
    if (needs.version === version()) first += 1;
    else needs = await untilVersion(version(), { port: second.port, scenarioId });
    slowestMs = Math.max(slowestMs, performance.now() - start);
    assertSameNeeds(`${name}, second process`, { ...needs, isMoved: isMoved() }, reference);
  }
  await second.stop();
  const value = `${first} of ${writes} in the first answer, the slowest after ${duration(slowestMs * 1000)}`;
  return { name: `${name}: read by another process`, value, floor: '-', ratio: '-', aim };
}

async function untilVersion(
  version: number,
  { port, scenarioId }: { readonly port: number; readonly scenarioId: string },
): Promise<BoardNeeds> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const needs = boardNeedsOf(await askBoards(port, scenarioId));
    if (needs.version === version) return needs;
    if (performance.now() > deadline) throw new Error(`version ${version} is not read within ${patienceMs} ms`);
  }
}
