import { randomUUID } from 'node:crypto';
import { seededRandom } from '@samorg/testkit';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import { killApi } from '../work/killed-api.ts';
import { killNeo4j } from '../work/killed-neo4j.ts';
import { type Lane, type LaneReport, together } from '../work/lane.ts';
import { neo4jLane } from '../work/neo4j-lane.ts';
import { sqliteLane } from '../work/sqlite-lane.ts';

const expected = 'every acknowledged write is there once, no half one, no gap; work goes on from it';

/** kill -9 of the real API while five clients write over HTTP. */
export const killedApiOnSqlite: Figure = {
  id: 'A1',
  what: 'the API is killed with -9 at 0-50 ms into its commits (SQLite)',
  expected,
  counts: { ci: 300, deep: 3000 },
  needsNeo4j: false,
  run: (run) =>
    killOn(
      run,
      ['one', 'two'].map((name) => sqliteLane(name, run.folder)),
    ),
};

/** The same with the store on a server. */
export const killedApiOnNeo4j: Figure = {
  id: 'A2a',
  what: 'the API is killed with -9 at 0-50 ms into its commits (Neo4j)',
  expected,
  counts: { ci: 100, deep: 1000 },
  needsNeo4j: true,
  run: (run) => {
    const { neo4j } = run;
    if (neo4j === null) throw new Error('a server is needed');
    return killOn(
      run,
      ['one', 'two'].map((name) => neo4jLane(`killed-api-${randomUUID()}-${name}`, neo4j)),
    );
  },
};

/** kill -9 of the server itself, one of its own, while five clients write through one API. */
export const killedNeo4j: Figure = {
  id: 'A2b',
  what: 'Neo4j is killed with -9 at 0-50 ms into its commits and started again',
  expected: `${expected}; the API lives on`,
  counts: { ci: 10, deep: 60 },
  needsNeo4j: false,
  run: async ({ count, seed, progress }) => {
    const server = await startNeo4j();
    try {
      return outcomeOf([await killNeo4j(server, { kills: count, ...drawn(seed, progress) })], { count, seed });
    } finally {
      await server.stop();
    }
  },
};

/** Kills on lanes side by side, so that one API starts while another is killed. */
async function killOn({ count, seed, progress }: FigureRun, lanes: readonly Lane[]): Promise<FigureOutcome> {
  const { done } = drawn(seed, progress);
  const reports = await Promise.all(
    lanes.map((lane, at) => {
      const kills = Math.floor((count + at) / lanes.length);
      return killApi(lane, { kills, random: seededRandom(seed * 1000 + at), done });
    }),
  );
  return outcomeOf(reports, { count, seed });
}

function drawn(seed: number, progress: FigureRun['progress']) {
  let count = 0;
  const done = (): void => {
    count += 1;
    progress(count);
  };
  return { random: seededRandom(seed), done };
}

function outcomeOf(
  reports: readonly LaneReport[],
  run: { readonly count: number; readonly seed: number },
): FigureOutcome {
  const { violations, acknowledged, unanswered } = together(reports);
  return {
    violations: violations.map((what) => `seed ${run.seed}, ${what}`),
    measured: `${run.count} kills, ${acknowledged} writes acknowledged, ${unanswered} stored and not answered`,
  };
}
