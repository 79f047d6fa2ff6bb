import { randomUUID } from 'node:crypto';
import { assert } from '@samorg/domain';
import { keyDigest } from '../audit/key-digest.ts';
import { verify } from '../audit/verify.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { jsonOf } from '../journal/json-text.ts';
import { organisationHead } from '../journal/organisation-head.ts';
import { asStep, asVersion } from '../journal/recorded-entry.ts';
import { answerToKey, type Receipt, saltsFor, type WriteSet } from '../journal/write-set.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import type { WatchedStore } from '../port/watched-store.ts';
import type { Committed, WriteOutcome } from '../port/write.ts';
import { neo4jRecords } from './backup/neo4j-backup.ts';
import { restoreNeo4j } from './backup/neo4j-restore.ts';
import { requireUsable } from './backup/store-node.ts';
import { type Connection, connect, type Neo4jOptions } from './connect.ts';
import { cypher } from './cypher.ts';
import { addLink, listLinks, readLink, revokeLink } from './link-nodes.ts';
import { commit } from './neo4j-commit.ts';
import { storeErrorOf } from './neo4j-error.ts';
import { keptStoreOn } from './neo4j-kept-store.ts';
import { historyOf, listOrganisations, listScenarios } from './neo4j-lists.ts';
import { organisationRecord, organisationView } from './neo4j-organisations.ts';
import { scenarioRecord, scenarioView } from './neo4j-scenarios.ts';
import { numberIn, textIn } from './properties.ts';
import type { Transaction } from './transaction.ts';
import { transactionsOn } from './transactions.ts';

/**
 * The store of a server: a database of Neo4j 5 or later, Community Edition is enough. Any number of processes may open it.
 * Rejects with `StoreUnavailable`, `StoreReadOnly`, `StoreFull`, `StoreCorrupt` or `StoreTooNew`.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<WatchedStore & CopyableStore> {
  try {
    return storeOn(await connect(options));
  } catch (error) {
    throw storeErrorOf(error);
  }
}

function storeOn(connection: Connection): WatchedStore & CopyableStore {
  const { transact, readBehind, write: transactWrite, askShortly, restoring, close } = transactionsOn(connection);
  const write = async (set: WriteSet): Promise<WriteOutcome> => {
    const call = { set, mark: randomUUID(), salts: saltsFor(set, connection.newSalt) };
    try {
      return await transactWrite(async (on) => {
        const outcome = await commit(on, call);
        if (outcome.outcome !== 'committed') throw new NotStored(outcome);
        return outcome;
      }, longestMs(set));
    } catch (error) {
      if (error instanceof NotStored) return error.outcome;
      throw error;
    }
  };
  return {
    readOrganisation: async (id, knownAt) => {
      const view = await transact((on) => organisationView(on, id, knownAt));
      return view === null ? null : readBehind((on) => organisationRecord(on, view));
    },
    readOrganisationHead: async (id, knownAt) => {
      const view = await transact((on) => organisationView(on, id, knownAt));
      return view === null ? null : organisationHead(view);
    },
    listOrganisations: (page, knownAt) => transact((on) => listOrganisations(on, page, knownAt)),
    organisationHistory: (id, request) =>
      transact((on) => historyOf(on, { realm: 'organisation', id }, { ...request, told: asStep })),
    commitOrganisation: async (organisation, key) => {
      const outcome = await write({ organisation, scenario: null, key });
      assert(outcome.outcome !== 'scenarioConflict', 'no scenario was written');
      return outcome;
    },
    readScenario: async (id, version) => {
      const view = await transact((on) => scenarioView(on, id, version));
      return view === null ? null : readBehind((on) => scenarioRecord(on, view));
    },
    listScenarios: (organisationId, page) => transact((on) => listScenarios(on, organisationId, page)),
    scenarioHistory: (id, request) =>
      transact((on) => historyOf(on, { realm: 'scenario', id }, { ...request, told: asVersion })),
    saveScenario: async (scenario, key) => {
      const outcome = await write({ organisation: null, scenario, key });
      assert(outcome.outcome !== 'organisationConflict', 'no organisation was written');
      return outcome;
    },
    commitTogether: (organisation, scenario, key) => write({ organisation, scenario, key }),
    readReceipt: async (key) => {
      const digest = keyDigest(typeof key === 'string' ? key : key.key);
      const receipt = await transact((on) => receiptOf(on, digest));
      return answerToKey(key, () => receipt);
    },
    addShareLink: (link) => transactWrite((on) => addLink(on, link), linkMs),
    readShareLink: (tokenDigest) => transact((on) => readLink(on, tokenDigest)),
    listShareLinks: (scenarioId, page) => transact((on) => listLinks(on, scenarioId, page)),
    revokeShareLink: (id, revocation) => transactWrite((on) => revokeLink(on, id, revocation), linkMs),
    verifyAudit: async (request) => {
      const store = await transact(async (on) => on.store);
      return verify(keptStoreOn(store, { transact, readBehind }), request);
    },
    changes: (how) => askShortly((on) => changesOf(on, how)),
    backup: () => writeBackup(neo4jRecords({ transact, readBehind })),
    restore: (lines, options = {}) => restoring((to) => restoreNeo4j(to, lines, options)),
    close,
  };
}

/** When the server gives the write of a link up. */
const linkMs = 30_000;

/** When the server gives a write up: a statement may be large, and other steps are not. */
function longestMs({ organisation }: WriteSet): number {
  return organisation?.entry.step.kind === 'load' ? 300_000 : 30_000;
}

/** Carries an answer that stores nothing out of a transaction, which is rolled back on its way. */
class NotStored extends Error {
  override readonly name = 'NotStored';
  readonly outcome: WriteOutcome;

  constructor(outcome: WriteOutcome) {
    super(outcome.outcome);
    this.outcome = outcome;
  }
}

async function receiptOf(transaction: Transaction, key: string): Promise<Receipt | null> {
  const [record] = await transaction.run(cypher.lockReceipt, { store: transaction.store, key });
  if (record === undefined) return null;
  return { fingerprint: textIn(record, 'fingerprint'), answer: jsonOf<Committed>(textIn(record, 'answer')) };
}

async function changesOf(transaction: Transaction, how: 'seen' | 'settled'): Promise<number> {
  const statement = how === 'seen' ? cypher.changes : cypher.settledChanges;
  const [record] = await transaction.run(statement, { store: transaction.store });
  return numberIn(requireUsable(record), 'changes');
}
