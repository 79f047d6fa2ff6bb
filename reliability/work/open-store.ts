import { writeSync } from 'node:fs';
import { openSqliteStore } from '@samorg/store';

/** Says that it is ready, and opens and closes the store in a folder. */
const [, , folder = ''] = process.argv;
writeSync(1, 'ready\n');
await (await openSqliteStore({ folder })).close();
