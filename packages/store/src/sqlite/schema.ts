/** Version of the tables below, kept in the file; a file with a higher one is refused. */
export const schemaVersion = 1;

/** Marks the file as a Samorg store ('SMRG'). */
export const applicationId = 0x534d5247;

/**
 * journal: one organisation or scenario. `id` is the ordered key; a scenario names its organisation.
 * entry: one step. The columns after `of` make undo and redo known without walking the journal:
 *   done = the step on top of those in effect after this entry; below = (of a step) the one under it, 0 = none;
 *   undone = the undo entry on top of those that can be redone, 0 = none; undone_below = (of an undo) the one under it;
 *   base = the step in effect that holds the whole value: the load, or the edit.
 *   head is JSON {actor, label}; info is JSON of what a list shows, on whole values only.
 * content: the value of a step as JSON, in parts of at most some rows, each with its checksum.
 * receipt: what was answered to a key.
 */
export const createTables = `
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
PRAGMA user_version = ${schemaVersion};
`;
