import type { DatabaseSync } from 'node:sqlite';
import { present } from '@samorg/domain';
import { keyDigest } from '../../audit/key-digest.ts';
import { adoptedDigest, receiptDigest } from '../../audit/receipt-digest.ts';
import { beginningOf, emptyRegister, type JournalName, type Register, registerAfter } from '../../audit/register.ts';
import { randomSalt } from '../../audit/salt.ts';
import { type Seal, sealOf } from '../../audit/seal.ts';
import type { ContentPart } from '../../journal/content-parts.ts';
import type { JsonValue } from '../../port/json-value.ts';
import type { Committed } from '../../port/write.ts';
import { idOfKey } from '../ordered-key.ts';
import { bytesIn, jsonIn, kindIn, numberIn, optionalNumberIn, optionalTextIn, type Row, textIn } from '../row.ts';

/**
 * Every entry gets a seal, every journal its place in the register and its head, and of a key only the digest is kept. Columns
 * without a default make sure that an older Samorg which has the file open can write nothing more.
 */
export function toVersion2(database: DatabaseSync): void {
  database.exec(newTables);
  const adopted = copyReceipts(database);
  const journals = copyJournals(database, emptyRegister(adopted));
  database.prepare('INSERT INTO store VALUES (1, :registered, :register, :adopted)').run({ ...journals.last, adopted });
  copyEntries(database, journals.names);
  database.exec(takeOver);
}

const newTables = `
  CREATE TABLE store (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    registered INTEGER NOT NULL,
    register TEXT NOT NULL,
    adopted TEXT
  ) STRICT;
  CREATE TABLE new_journal (
    journal INTEGER PRIMARY KEY,
    realm TEXT NOT NULL CHECK (realm IN ('organisation', 'scenario')),
    id BLOB NOT NULL,
    organisation INTEGER REFERENCES journal,
    registered INTEGER NOT NULL UNIQUE,
    register TEXT NOT NULL,
    last INTEGER NOT NULL,
    chain TEXT NOT NULL,
    UNIQUE (realm, id),
    CHECK ((realm = 'scenario') = (organisation IS NOT NULL))
  ) STRICT;
  CREATE TABLE new_entry (
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
    salt TEXT NOT NULL,
    payload TEXT NOT NULL,
    receipt TEXT,
    chain TEXT NOT NULL,
    PRIMARY KEY (journal, number),
    CHECK ((kind IN ('undo', 'redo')) = (of IS NOT NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE new_receipt (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    answer TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;
`;

const takeOver = `
  DROP TABLE receipt;
  DROP TABLE entry;
  DROP TABLE journal;
  ALTER TABLE new_journal RENAME TO journal;
  ALTER TABLE new_entry RENAME TO entry;
  ALTER TABLE new_receipt RENAME TO receipt;
`;

/** Gives the digest of them all: no entry tells them. */
function copyReceipts(database: DatabaseSync): string | null {
  const add = database.prepare('INSERT INTO new_receipt VALUES (:key, :fingerprint, :answer, :digest)');
  for (const row of database.prepare('SELECT * FROM receipt').iterate()) {
    const receipt = { ...receiptIn(row), key: keyDigest(idOfKey(bytesIn(row, 'key'))) };
    const { key, fingerprint } = receipt;
    add.run({ key, fingerprint, answer: textIn(row, 'answer'), digest: receiptDigest(receipt) });
  }
  const adopted = adoptedDigest();
  for (const row of database.prepare('SELECT * FROM new_receipt ORDER BY key').iterate()) {
    adopted.add({ ...receiptIn(row), key: textIn(row, 'key') });
  }
  return adopted.end();
}

function receiptIn(row: Row): { readonly fingerprint: string; readonly answer: Committed } {
  return { fingerprint: textIn(row, 'fingerprint'), answer: jsonIn<Committed>(row, 'answer') };
}

/** Registers every journal in the order in which they were begun. */
function copyJournals(
  database: DatabaseSync,
  empty: Register,
): { readonly names: ReadonlyMap<number, JournalName>; readonly last: Register } {
  const add = database.prepare(
    `INSERT INTO new_journal SELECT journal, realm, id, organisation, :registered, :register, 0, '' FROM journal WHERE journal = :journal`,
  );
  const names = new Map<number, JournalName>();
  let last = empty;
  for (const row of database.prepare('SELECT * FROM journal ORDER BY journal').iterate()) {
    const journal = numberIn(row, 'journal');
    const organisation = optionalNumberIn(row, 'organisation');
    const name: JournalName = {
      realm: organisation === null ? 'organisation' : 'scenario',
      id: idOfKey(bytesIn(row, 'id')),
      organisationId: organisation === null ? null : present(names.get(organisation), 'an organisation is older').id,
    };
    names.set(journal, name);
    last = registerAfter(last, name);
    add.run({ journal, ...last });
  }
  return { names, last };
}

/** Seals every entry, and gives each journal its head. */
function copyEntries(database: DatabaseSync, names: ReadonlyMap<number, JournalName>): void {
  const add = database.prepare(
    `INSERT INTO new_entry SELECT entry.*, :salt, :payload, :receipt, :chain FROM entry WHERE journal = :journal AND number = :number`,
  );
  const moveHead = database.prepare('UPDATE new_journal SET last = :number, chain = :chain WHERE journal = :journal');
  const entries = database.prepare('SELECT * FROM entry WHERE journal = :journal ORDER BY number');
  const contents = database.prepare('SELECT * FROM content WHERE journal = :journal AND number = :number');
  for (const [journal, name] of names) {
    let before = beginningOf(name);
    let number = 0;
    for (const row of entries.iterate({ journal })) {
      number = numberIn(row, 'number');
      const seal = sealOfRow(row, before, contents.iterate({ journal, number }));
      add.run({ journal, number, ...seal });
      before = seal.chain;
    }
    moveHead.run({ journal, number, chain: before });
  }
}

function sealOfRow(row: Row, before: string, contents: Iterable<Row>): Seal {
  const { actor, label } = jsonIn<{ actor: string; label: JsonValue }>(row, 'head');
  const entry = {
    number: numberIn(row, 'number'),
    recordedAt: textIn(row, 'recorded_at'),
    actor,
    kind: kindIn(row),
    of: optionalNumberIn(row, 'of'),
    label,
  };
  return sealOf(before, {
    entry,
    info: optionalTextIn(row, 'info'),
    parts: partsOf(contents),
    salt: randomSalt(),
    receipt: null,
  });
}

function* partsOf(contents: Iterable<Row>): Generator<ContentPart> {
  for (const row of contents) {
    yield {
      part: textIn(row, 'part'),
      chunk: numberIn(row, 'chunk'),
      body: textIn(row, 'body'),
      checksum: numberIn(row, 'checksum'),
    };
  }
}
