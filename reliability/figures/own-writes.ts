import { randomUUID } from 'node:crypto';
import { seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import type { Lane } from '../work/lane.ts';
import { neo4jLane } from '../work/neo4j-lane.ts';
import { readElsewhere } from '../work/own-writes.ts';
import { sqliteLane } from '../work/sqlite-lane.ts';

const expected = 'the other API shows every write that was acknowledged before the read';

/** Two APIs on one store: what one has answered, the other reads. A2b reads its own writes after a restart of the server. */
export const ownWritesOnSqlite: Figure = {
  id: 'C2a',
  what: 'a write through one API is read at once through another (SQLite)',
  expected,
  counts: { ci: 200, deep: 10_000 },
  needsNeo4j: false,
  run: (run) => readOn(run, sqliteLane('two-apis', run.folder)),
};

/** The same on a server. */
export const ownWritesOnNeo4j: Figure = {
  id: 'C2b',
  what: 'a write through one API is read at once through another (Neo4j)',
  expected,
  counts: { ci: 60, deep: 10_000 },
  needsNeo4j: true,
  run: (run) => {
    if (run.neo4j === null) throw new Error('a server is needed');
    return readOn(run, neo4jLane(`two-apis-${randomUUID()}`, run.neo4j));
  },
};

async function readOn({ count, seed, progress }: FigureRun, lane: Lane): Promise<FigureOutcome> {
  let reads = 0;
  const done = (): void => {
    reads += 1;
    progress(reads);
  };
  const report = await readElsewhere(lane, { kills: count, random: seededRandom(seed), done });
  return {
    violations: report.violations.map((what) => `seed ${seed}, ${what}`),
    measured: `${count} reads after ${report.acknowledged} acknowledged writes`,
  };
}
