import { join } from 'node:path';

/** The root folder of the repository, absolute. */
export const root: string = join(import.meta.dirname, '..');
