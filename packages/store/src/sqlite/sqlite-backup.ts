import { DatabaseSync } from 'node:sqlite';
import { backupFormat, type KeptRecord } from '../backup/backup-record.ts';
import { soundParts } from '../journal/content-parts.ts';
import type { Committed } from '../port/write.ts';
import { readParts } from './content-rows.ts';
import { entryOf } from './journal-rows.ts';
import { linkOf } from './link-rows.ts';
import { dataFile, type SqliteOptions } from './open-database.ts';
import { idOfKey } from './ordered-key.ts';
import { bytesIn, jsonIn, numberIn, optionalTextIn, type Row, textIn } from './row.ts';
import { storeErrorOf } from './sqlite-error.ts';
import { prepareStatements, type Statements } from './statements.ts';

/** What the data file holds at one moment, in the order of a backup: a read transaction on a connection of its own. */
export function* sqliteRecords(options: SqliteOptions): Generator<KeptRecord> {
  const database = openToRead(options);
  try {
    const statements = prepareStatements(database);
    statements.beginRead.run();
    const adopted = optionalTextIn(statements.readRegister.get() ?? {}, 'adopted');
    yield { line: 'samorgBackup', format: backupFormat, adopted };
    for (const row of statements.everyOrganisation.iterate()) {
      yield { line: 'organisation', ...begunOf(row) };
      yield* entryRecords(statements, numberIn(row, 'journal'));
    }
    for (const row of statements.everyScenario.iterate()) {
      yield { line: 'scenario', organisationId: idOfKey(bytesIn(row, 'of')), ...begunOf(row) };
      yield* entryRecords(statements, numberIn(row, 'journal'));
    }
    for (const row of statements.everyReceipt.iterate()) {
      const answer = jsonIn<Committed>(row, 'answer');
      yield { line: 'receipt', key: textIn(row, 'key'), fingerprint: textIn(row, 'fingerprint'), answer };
    }
    for (const row of statements.everyShareLink.iterate()) yield { line: 'shareLink', ...linkOf(row) };
  } catch (error) {
    throw storeErrorOf(error);
  } finally {
    database.close();
  }
}

function openToRead(options: SqliteOptions): DatabaseSync {
  try {
    return new DatabaseSync(dataFile(options), { readOnly: true, timeout: options.busyTimeoutMs ?? 5000 });
  } catch (error) {
    throw storeErrorOf(error);
  }
}

function begunOf(row: Row): { id: string; registered: number; register: string; last: number; chain: string } {
  return {
    id: idOfKey(bytesIn(row, 'id')),
    registered: numberIn(row, 'registered'),
    register: textIn(row, 'register'),
    last: numberIn(row, 'last'),
    chain: textIn(row, 'chain'),
  };
}

function* entryRecords(statements: Statements, journal: number): Generator<KeptRecord> {
  for (const row of statements.everyEntry.iterate({ journal })) {
    const entry = entryOf(row);
    const { number } = entry;
    yield { line: 'entry', ...entry };
    for (const { part, chunk, body } of soundParts(readParts(statements, { journal, number }), number)) {
      yield { line: 'content', part, chunk, body };
    }
  }
}
