import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefused } from './start-refused.ts';

/** Makes the data folder if it is missing, and tries to write in it. Throws `StartRefused` when that cannot be done. */
export function prepareDataFolder(folder: string): void {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StartRefused(
      `Datamappen ${folder} går inte att skriva i (${reason}); välj en annan med SAMORG_DATA. / The data folder cannot be written to; choose another with SAMORG_DATA.`,
    );
  }
}

/** One level at a time: where nothing can be made (below /proc), mkdir's own `recursive` tries for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { recursive: false });
}
