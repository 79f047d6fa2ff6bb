import { assert } from '@samorg/domain';
import { randomSalt } from '../audit/salt.ts';
import { verify } from '../audit/verify.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { organisationHead } from '../journal/organisation-head.ts';
import { asStep, asVersion } from '../journal/recorded-entry.ts';
import { answerToKey } from '../journal/write-set.ts';
import type { AuditReport, AuditRequest } from '../port/audit.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import { type Connection, closed, inTransaction } from './in-transaction.ts';
import { addLink, listLinks, readLink, revokeLink } from './link-rows.ts';
import { openDatabase, type SqliteOptions } from './open-database.ts';
import { sqliteRecords } from './sqlite-backup.ts';
import { readReceipt } from './sqlite-commit.ts';
import { storeErrorOf } from './sqlite-error.ts';
import { openKeptStore } from './sqlite-kept-store.ts';
import { historyOf, listOrganisations, listScenarios } from './sqlite-lists.ts';
import { organisationRecord, organisationView } from './sqlite-organisations.ts';
import { restoreSqlite } from './sqlite-restore.ts';
import { scenarioRecord, scenarioView } from './sqlite-scenarios.ts';
import { prepareStatements, type Statements } from './statements.ts';
import { writeQueue } from './write-queue.ts';

/**
 * The embedded store: one SQLite file, `samorg.db`, in a data folder. Several processes may open it; one writes at a time.
 * Rejects with `StoreUnavailable`, `StoreReadOnly`, `StoreFull`, `StoreCorrupt` or `StoreTooNew`.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<CopyableStore> {
  try {
    const database = openDatabase(options);
    const { newSalt = randomSalt } = options;
    return storeOn({ database, statements: prepareStatements(database), newSalt }, options);
  } catch (error) {
    throw storeErrorOf(error);
  }
}

function storeOn(connection: Connection, options: SqliteOptions): CopyableStore {
  const read = <T>(answer: (statements: Statements) => T): Promise<T> =>
    inTransaction(connection, { begin: 'beginRead', answer });
  const writeOnly = <T>(answer: (statements: Statements) => T): Promise<T> =>
    inTransaction(connection, { begin: 'begin', answer });
  const { write, flush } = writeQueue(connection);
  return {
    readOrganisation: (id, knownAt) =>
      read((on) => {
        const view = organisationView(on, id, knownAt);
        return view === null ? null : organisationRecord(on, view);
      }),
    readOrganisationHead: (id, knownAt) =>
      read((on) => {
        const view = organisationView(on, id, knownAt);
        return view === null ? null : organisationHead(view);
      }),
    listOrganisations: (page, knownAt) => read((on) => listOrganisations(on, page, knownAt)),
    organisationHistory: (id, request) =>
      read((on) => historyOf(on, { realm: 'organisation', id }, { ...request, told: asStep })),
    commitOrganisation: async (organisation, key) => {
      const outcome = await write({ organisation, scenario: null, key });
      assert(outcome.outcome !== 'scenarioConflict', 'no scenario was written');
      return outcome;
    },
    readScenario: (id, version) =>
      read((on) => {
        const view = scenarioView(on, id, version);
        return view === null ? null : scenarioRecord(on, view);
      }),
    listScenarios: (organisationId, page) => read((on) => listScenarios(on, organisationId, page)),
    scenarioHistory: (id, request) =>
      read((on) => historyOf(on, { realm: 'scenario', id }, { ...request, told: asVersion })),
    saveScenario: async (scenario, key) => {
      const outcome = await write({ organisation: null, scenario, key });
      assert(outcome.outcome !== 'organisationConflict', 'no organisation was written');
      return outcome;
    },
    commitTogether: (organisation, scenario, key) => write({ organisation, scenario, key }),
    readReceipt: (key) => read((on) => answerToKey(key, (digest) => readReceipt(on, digest))),
    addShareLink: (link) => writeOnly((on) => addLink(on, link)),
    readShareLink: (tokenDigest) => read((on) => readLink(on, tokenDigest)),
    listShareLinks: (scenarioId, page) => read((on) => listLinks(on, scenarioId, page)),
    revokeShareLink: (id, revocation) => writeOnly((on) => revokeLink(on, id, revocation)),
    verifyAudit: (request) => verifyAudit(connection, request),
    backup: () => writeBackup(whileOpen(connection, () => sqliteRecords(options))),
    restore: async (lines) => {
      if (!connection.database.isOpen) throw closed();
      return restoreSqlite(options, lines);
    },
    close: () => {
      flush();
      return close(connection);
    },
  };
}

/** The records, as long as the store is open. */
function* whileOpen<T>({ database }: Connection, records: () => Iterable<T>): Generator<T> {
  if (!database.isOpen) throw closed();
  for (const record of records()) {
    yield record;
    if (!database.isOpen) throw closed();
  }
}

/** Brings the write-ahead log into the file, so that one file holds everything. */
async function close({ database }: Connection): Promise<void> {
  if (!database.isOpen) return;
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    throw storeErrorOf(error);
  } finally {
    database.close();
  }
}

async function verifyAudit({ database }: Connection, request: AuditRequest): Promise<AuditReport> {
  const path = database.isOpen ? database.location() : null;
  if (path === null) throw closed();
  try {
    const { kept, close } = openKeptStore(path);
    try {
      return await verify(kept, request);
    } finally {
      close();
    }
  } catch (error) {
    throw storeErrorOf(error);
  }
}
