// Loaded before an API: at SIGUSR2 its data files may grow by as many pages as the file SAMORG_ROOM says, and no more.
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const databases = new Set<DatabaseSync>();
const prepare = DatabaseSync.prototype.prepare;

DatabaseSync.prototype.prepare = function (...parameters) {
  databases.add(this);
  return prepare.apply(this, parameters);
};

process.on('SIGUSR2', () => {
  const room = Number(readFileSync(process.env.SAMORG_ROOM ?? '', 'utf8'));
  for (const database of [...databases].filter(({ isOpen }) => isOpen)) {
    const pages = Number(prepare.call(database, 'PRAGMA page_count').get()?.page_count);
    database.exec(`PRAGMA max_page_count = ${pages + room}`);
  }
  process.stderr.write(`room for ${room} pages\n`);
});
