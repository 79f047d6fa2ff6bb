import type { OrganisationStatement } from '@samorg/domain';
import { neo4jUnderBench } from '../peers/neo4j-server.ts';
import { printFigures } from '../report.ts';
import { boards } from './boards.ts';
import { filledMemory } from './filled-memory.ts';
import { imported } from './imported.ts';
import { manyMovers } from './many-movers.ts';
import { readAtOnce } from './read-at-once.ts';
import { storedMove } from './stored-move.ts';
import { startSubjects } from './subjects.ts';
import { wholeChart } from './whole-chart.ts';

/** The speed of the stores beside their peers, on the same organisation, each table in one run. */
export async function benchStores(statement: OrganisationStatement, folder: string): Promise<void> {
  const neo4j = await neo4jUnderBench();
  try {
    const subjects = await startSubjects(statement, folder, neo4j);
    try {
      printFigures('M: a move stored', await storedMove(subjects, folder));
      printFigures('M: moves stored, many at once', await manyMovers(subjects));
      printFigures('M: what was written', await readAtOnce(subjects));
      printFigures('M: boards before and after', await boards(subjects));
      printFigures('M: the whole chart', await wholeChart(subjects));
      printFigures('M: from the store into memory', await filledMemory(subjects, folder));
      printFigures('Into Neo4j', await imported(subjects));
    } finally {
      await subjects.stop();
    }
  } finally {
    await neo4j?.stop();
  }
}
