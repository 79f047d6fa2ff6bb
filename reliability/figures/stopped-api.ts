import { randomUUID } from 'node:crypto';
import { seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import type { Lane } from '../work/lane.ts';
import { neo4jLane } from '../work/neo4j-lane.ts';
import { sqliteLane } from '../work/sqlite-lane.ts';
import { stopApi } from '../work/stopped-api.ts';

const expected = 'ends with 0 within 10 s; what was answered is stored and what was stored is answered';

/** SIGTERM, as a service manager sends it, while five clients write. */
export const stoppedApiOnSqlite: Figure = {
  id: 'A7a',
  what: 'the API is told to stop with SIGTERM among its commits (SQLite)',
  expected,
  counts: { ci: 20, deep: 100 },
  needsNeo4j: false,
  run: (run) => stopOn(run, sqliteLane('stopped', run.folder)),
};

/** The same with the store on a server, where a commit and its answer lie further apart. */
export const stoppedApiOnNeo4j: Figure = {
  id: 'A7b',
  what: 'the API is told to stop with SIGTERM among its commits (Neo4j)',
  expected,
  counts: { ci: 20, deep: 100 },
  needsNeo4j: true,
  run: (run) => {
    if (run.neo4j === null) throw new Error('a server is needed');
    return stopOn(run, neo4jLane(`stopped-${randomUUID()}`, run.neo4j));
  },
};

async function stopOn({ count, seed, progress }: FigureRun, lane: Lane): Promise<FigureOutcome> {
  let stops = 0;
  const done = (): void => {
    stops += 1;
    progress(stops);
  };
  const { report, longestMs } = await stopApi(lane, { kills: count, random: seededRandom(seed), done });
  return {
    violations: report.violations.map((what) => `seed ${seed}, ${what}`),
    measured: `${count} stops, ${report.acknowledged} writes acknowledged, at most ${Math.round(longestMs)} ms`,
  };
}
