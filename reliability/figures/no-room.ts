import { seededRandom } from '@samorg/testkit';
import type { Figure, FigureOutcome, FigureRun } from '../figure.ts';
import { fillStore } from '../work/full-disk.ts';
import type { Kills } from '../work/killed-api.ts';
import type { LaneReport } from '../work/lane.ts';
import { crowdOut } from '../work/no-files.ts';
import { forbidWriting } from '../work/read-only.ts';

/** A data file that may not grow any more, at any number of pages. */
export const fullStore: Figure = {
  id: 'A4a',
  what: 'the data file may not grow any more, while five clients write (SQLite)',
  expected:
    'each is told storeFull with 503, nothing of it is stored, all is read, and writes go on when there is room',
  counts: { ci: 50, deep: 500 },
  needsNeo4j: false,
  run: (run) => tried(run, 'points', fillStore),
};

/** A data folder that was made read-only between two starts. */
export const readOnlyFolder: Figure = {
  id: 'A4b',
  what: 'the data folder may only be read (SQLite)',
  expected: 'the API ends with 2 and one line that names the setting; all is there when it may be written again',
  counts: { ci: 3, deep: 30 },
  needsNeo4j: false,
  run: (run) => tried(run, 'starts', forbidWriting),
};

/** More lines than the process may have open files. */
export const noFiles: Figure = {
  id: 'A4c',
  what: 'the API has no file descriptors left, while five clients write (SQLite)',
  expected: 'it lives on, what was answered is stored, and it is itself again within 5 s',
  counts: { ci: 10, deep: 100 },
  needsNeo4j: false,
  run: (run) => tried(run, 'crowds', crowdOut),
};

async function tried(
  { count, seed, folder, progress }: FigureRun,
  unit: string,
  attempt: (folder: string, kills: Kills) => Promise<LaneReport>,
): Promise<FigureOutcome> {
  let rounds = 0;
  const done = (): void => {
    rounds += 1;
    progress(rounds);
  };
  const report = await attempt(folder, { kills: count, random: seededRandom(seed), done });
  return {
    violations: report.violations.map((what) => `seed ${seed}, ${what}`),
    measured: `${count} ${unit}, ${report.acknowledged} writes acknowledged`,
  };
}
