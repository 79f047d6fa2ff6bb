import { writeSync } from 'node:fs';
import { load, mustCommit, patch } from '../src/contract/fixtures.ts';
import { openSqliteStore } from '../src/sqlite/sqlite-store.ts';

/** Commits to the organisation 'o' in a folder for ever, and tells each revision only after it was answered. */
const [, , folder] = process.argv;
const store = await openSqliteStore({ folder: folder ?? '' });
for (let revision = (await store.readOrganisationHead('o'))?.revision ?? 0; ; revision += 1) {
  const write = revision === 0 ? load('o') : patch('o', revision);
  writeSync(1, `${mustCommit(await store.commitOrganisation(write, `k${revision}`)).revision}\n`);
}
