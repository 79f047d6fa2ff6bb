import { seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import { killAgainAndAgain, type Lane, type LaneReport } from '../work/killed-lane.ts';
import { sqliteLane } from '../work/sqlite-lane.ts';

const expected = 'every acknowledged write is there once, no half one, no gap; each start goes on from it';

/** kill -9 of the real API while five clients write over HTTP. */
export const killedApiOnSqlite: Figure = {
  id: 'A1',
  what: 'the API is killed with -9 at 0-50 ms into its commits (SQLite)',
  expected,
  counts: { ci: 300, deep: 3000 },
  needsNeo4j: false,
  run: (run) => killOn(run, [sqliteLane('one', run.folder), sqliteLane('two', run.folder)]),
};

/** Kills on lanes side by side, so that one API starts while another is killed. */
async function killOn({ count, seed, progress }: FigureRun, lanes: readonly Lane[]): Promise<FigureOutcome> {
  let done = 0;
  const tick = (): void => {
    done += 1;
    progress(done);
  };
  const reports = await Promise.all(
    lanes.map((lane, at) => {
      const kills = Math.floor((count + at) / lanes.length);
      return killAgainAndAgain(lane, { kills, random: seededRandom(seed * 1000 + at), done: tick });
    }),
  );
  const sum = (count: (report: LaneReport) => number): number => reports.reduce((total, one) => total + count(one), 0);
  const acknowledged = sum((report) => report.acknowledged);
  const unanswered = sum((report) => report.unanswered);
  return {
    violations: reports.flatMap(({ violations }) => violations.map((what) => `seed ${seed}, ${what}`)),
    measured: `${done} kills, ${acknowledged} writes acknowledged, ${unanswered} stored and not answered`,
  };
}
