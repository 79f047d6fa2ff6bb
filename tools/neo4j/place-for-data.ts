import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A folder that Linux keeps in memory. */
const inMemory = '/dev/shm';
const enoughBytes = 2e9;

/** Where the data of a server is made: in memory where there is room, since nobody keeps it and commits then wait for no disk. */
export function placeForData(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= enoughBytes ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}
