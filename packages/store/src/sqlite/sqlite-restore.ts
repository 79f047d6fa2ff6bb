import type { DatabaseSync } from 'node:sqlite';
import { present } from '@samorg/domain';
import { receiptDigest } from '../audit/receipt-digest.ts';
import type { BackupReceiver } from '../backup/backup-receiver.ts';
import { readBackup } from '../backup/read-backup.ts';
import type { RestoreOutcome } from '../port/backup.ts';
import { addMarkedEntry } from './journal-rows.ts';
import { insertLink } from './link-rows.ts';
import { openDatabase, type SqliteOptions } from './open-database.ts';
import { orderedKey } from './ordered-key.ts';
import { storeErrorOf } from './sqlite-error.ts';
import { prepareStatements, type Statements } from './statements.ts';

/** Restores a backup in one transaction on a connection of its own: until it ends, nobody sees anything and nobody else can write. */
export async function restoreSqlite(options: SqliteOptions, lines: AsyncIterable<string>): Promise<RestoreOutcome> {
  let database: DatabaseSync | null = null;
  try {
    database = openDatabase(options);
    const statements = prepareStatements(database);
    statements.begin.run();
    const held = statements.anyJournal.get() ?? statements.anyReceipt.get();
    if (held !== undefined) return { outcome: 'notEmpty' };
    const counts = await readBackup(lines, receiverInto(statements));
    statements.commit.run();
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return { outcome: 'restored', ...counts };
  } catch (error) {
    throw storeErrorOf(error);
  } finally {
    database?.close();
  }
}

function receiverInto(statements: Statements): BackupReceiver {
  const organisations = new Map<string, number>();
  let journal = 0;
  let number = 0;
  return {
    beginJournal: (begun) => {
      const { line: realm, id, registered, register, last, chain } = begun;
      const organisation =
        begun.line === 'organisation' ? null : present(organisations.get(begun.organisationId), 'it came before');
      const columns = { realm, id: orderedKey(id), organisation, registered, register, last, chain };
      journal = Number(statements.addJournal.run(columns).lastInsertRowid);
      if (organisation === null) organisations.set(id, journal);
    },
    addEntry: (entry) => {
      addMarkedEntry(statements, journal, entry);
      number = entry.number;
    },
    addContent: (part) => {
      statements.addContent.run({ journal, number, ...part });
    },
    endEntry: () => {},
    endJournal: () => {},
    addReceipt: (receipt) => {
      const { key, fingerprint, answer } = receipt;
      const digest = receiptDigest(receipt);
      statements.addReceipt.run({ key, fingerprint, answer: JSON.stringify(answer), digest });
    },
    addShareLink: (link) => insertLink(statements, link),
    end: (register) => {
      statements.restoreRegister.run({ ...register });
    },
  };
}
