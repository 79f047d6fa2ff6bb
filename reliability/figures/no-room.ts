import { seededRandom } from '@samorg/testkit';
import type { Figure } from '../figure.ts';
import { fillStore } from '../work/full-disk.ts';

/** A data file that may not grow any more, at any number of pages. */
export const fullStore: Figure = {
  id: 'A4a',
  what: 'the data file may not grow any more, while five clients write (SQLite)',
  expected:
    'each is told storeFull with 503, nothing of it is stored, all is read, and writes go on when there is room',
  counts: { ci: 50, deep: 500 },
  needsNeo4j: false,
  run: async ({ count, seed, folder, progress }) => {
    let points = 0;
    const done = (): void => {
      points += 1;
      progress(points);
    };
    const report = await fillStore(folder, { kills: count, random: seededRandom(seed), done });
    return {
      violations: report.violations.map((what) => `seed ${seed}, ${what}`),
      measured: `${count} points, ${report.acknowledged} writes acknowledged`,
    };
  },
};
