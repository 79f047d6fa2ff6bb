import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { countryPlan } from '@samorg/testkit';
import type { Figure } from '../report.ts';

const shell = join(import.meta.dirname, '../../apps/cli/src/main.ts');

/** `samorg load` of every file of a country, then once more, when all of it is there. */
export function loadedFromShell(files: string, data: string): Figure[] {
  const rows = countryPlan.units + countryPlan.positions + countryPlan.lines;
  return (['loaded', 'run again, all there'] as const).map((name) => {
    const start = performance.now();
    const environment = { ...process.env, SAMORG_STORE: 'sqlite', SAMORG_DATA: data, SAMORG_USER: 'bench' };
    const { status, stderr } = spawnSync(process.execPath, [shell, 'load', files], {
      env: environment,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    const value = `${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`;
    return { name: `${countryPlan.organisations} files ${name}`, value, floor: '-', ratio: '-', aim: '-' };
  });
}
