import type { DatabaseSync } from 'node:sqlite';
import { applicationId } from '../schema.ts';

/** An empty file becomes a store: journals, entries, contents, receipts. */
export function toVersion1(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE journal (
      journal INTEGER PRIMARY KEY,
      realm TEXT NOT NULL CHECK (realm IN ('organisation', 'scenario')),
      id BLOB NOT NULL,
      organisation INTEGER REFERENCES journal,
      UNIQUE (realm, id),
      CHECK ((realm = 'scenario') = (organisation IS NOT NULL))
    ) STRICT;
    CREATE TABLE entry (
      journal INTEGER NOT NULL REFERENCES journal,
      number INTEGER NOT NULL CHECK (number > 0),
      recorded_at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('load', 'patch', 'edit', 'undo', 'redo')),
      of INTEGER,
      done INTEGER NOT NULL,
      below INTEGER NOT NULL,
      undone INTEGER NOT NULL,
      undone_below INTEGER NOT NULL,
      base INTEGER NOT NULL,
      head TEXT NOT NULL,
      info TEXT,
      PRIMARY KEY (journal, number),
      CHECK ((kind IN ('undo', 'redo')) = (of IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE content (
      journal INTEGER NOT NULL,
      number INTEGER NOT NULL,
      part TEXT NOT NULL,
      chunk INTEGER NOT NULL,
      body TEXT NOT NULL,
      checksum INTEGER NOT NULL,
      UNIQUE (journal, number, part, chunk),
      FOREIGN KEY (journal, number) REFERENCES entry
    ) STRICT;
    CREATE TABLE receipt (
      key BLOB PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      answer TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id = ${applicationId};
  `);
}
