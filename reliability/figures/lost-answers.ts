import { seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import type { Lane } from '../work/lane.ts';
import { loseAnswers } from '../work/lost-answers.ts';
import { sqliteLane } from '../work/sqlite-lane.ts';

/** The line between a client and the API breaks before, in and after requests, and the client repeats them with their keys. */
export const lostAnswers: Figure = {
  id: 'A5',
  what: 'the line to the API is cut around the commit and the client repeats with the same key',
  expected: 'each write is stored once, where it was answered; the same key with another request is 422',
  counts: { ci: 1000, deep: 20_000 },
  needsNeo4j: false,
  run: (run) => repeatOn(run, sqliteLane('lost', run.folder), null),
};

async function repeatOn(
  { count, seed, progress }: FigureRun,
  lane: Lane,
  cutElsewhere: (() => number) | null,
): Promise<FigureOutcome> {
  let lost = 0;
  const done = (): void => {
    lost += 1;
    progress(lost);
  };
  const report = await loseAnswers(lane, { kills: count, random: seededRandom(seed), done }, cutElsewhere);
  return {
    violations: report.violations.map((what) => `seed ${seed}, ${what}`),
    measured: `${count} lost answers, ${report.acknowledged} writes acknowledged`,
  };
}
