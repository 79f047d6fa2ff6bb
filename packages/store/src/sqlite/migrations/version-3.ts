import type { DatabaseSync } from 'node:sqlite';

/** Room for share links. An older Samorg is kept from the file: its backups would leave them out. */
export function toVersion3(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE share_link (
      id BLOB PRIMARY KEY,
      token TEXT NOT NULL UNIQUE,
      journal INTEGER NOT NULL,
      version INTEGER NOT NULL,
      made TEXT NOT NULL,
      revoked TEXT,
      FOREIGN KEY (journal, version) REFERENCES entry
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX share_link_of ON share_link (journal, id);
  `);
}
