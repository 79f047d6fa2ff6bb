import { setTimeout as pause } from 'node:timers/promises';
import { type Transaction as DriverTransaction, isRetryableError, Neo4jError, type Session } from 'neo4j-driver';
import { StoreOutcomeUnknown, StoreUnavailable } from '../port/store-error.ts';
import type { Restorable } from './backup/neo4j-restore.ts';
import { incomplete, StoreMoved, type StoreNode } from './backup/store-node.ts';
import { type Connection, findStore } from './connect.ts';
import { storeErrorOf } from './neo4j-error.ts';
import { type Transaction, transactionOn } from './transaction.ts';

export type Transact = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** The ways to run something on a connection. Each throws a `StoreError`, or what the work throws. */
export interface Transactions {
  /** Runs whole, and again when the connection breaks or a lock cannot be had, as long as patience lasts. */
  readonly transact: Transact;
  /** The same for what lies behind a head, which takes no lock. */
  readonly readBehind: Transact;
  /** The same for a write, which may take so long, milliseconds. What was not committed, or was, is told apart from what may be. */
  readonly write: <T>(work: (transaction: Transaction) => Promise<T>, longestMs: number) => Promise<T>;
  /** With little patience: enough to find a line that is whole among those that broke while they were idle. */
  readonly askShortly: Transact;
  /** Runs a restore, in transactions of its own; afterwards the store may stand elsewhere. */
  readonly restoring: <T>(restore: (to: Restorable) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

interface Manner {
  readonly mode: 'READ' | 'WRITE';
  /** How long a broken attempt is followed by another. */
  readonly patienceMs: number;
  /** When the server gives an attempt up, with its locks: who began it may be gone without a word. */
  readonly longestMs: number;
}

export function transactionsOn(connection: Connection): Transactions {
  const { driver, session, name, mostDrawn, patienceMs } = connection;
  let isOpen = true;
  const closed = (cause?: unknown): StoreUnavailable => new StoreUnavailable('the store is closed', cause);
  const runIn = async <T>(
    store: string,
    work: (transaction: Transaction) => Promise<T>,
    manner: Manner,
  ): Promise<T> => {
    if (!isOpen) throw closed();
    const current = session(manner.mode);
    try {
      return await inAttempts(current, (on) => work(transactionOn({ store, mostDrawn }, on)), manner);
    } catch (error) {
      throw isOpen || error instanceof StoreOutcomeUnknown ? storeErrorOf(error) : closed(error);
    } finally {
      // It may wait for a server that answers no more, and whoever asked shall not.
      current.close().catch(() => {});
    }
  };
  const run = async <T>(manner: Manner, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    if (isOpen && connection.node.restoring !== null) await look(connection);
    try {
      return await runIn(connection.node.space, work, manner);
    } catch (error) {
      if (error instanceof StoreMoved) connection.node = unsure(connection.node);
      throw error;
    }
  };
  return {
    transact: (work) => run({ mode: 'WRITE', patienceMs, longestMs: 10_000 }, work),
    readBehind: (work) => run({ mode: 'READ', patienceMs, longestMs: 60_000 }, work),
    write: (work, longestMs) => run({ mode: 'WRITE', patienceMs, longestMs }, work),
    askShortly: (work) => run({ mode: 'WRITE', patienceMs: 150, longestMs: 10_000 }, work),
    restoring: async (restore) => {
      const manner = { mode: 'WRITE', patienceMs, longestMs: 300_000 } as const;
      try {
        return await restore({ name, mostDrawn, runIn: (space, work) => runIn(space, work, manner) });
      } finally {
        connection.node = unsure(connection.node);
      }
    },
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await driver.close();
    },
  };
}

/** Looks where the store stands, which must be a place that can be read. */
async function look(connection: Connection): Promise<void> {
  try {
    connection.node = await findStore(connection);
  } catch (error) {
    throw storeErrorOf(error);
  }
  if (connection.node.restoring !== null) throw incomplete(connection.node.since);
}

/** What makes the next call look. */
function unsure(node: StoreNode): StoreNode {
  return { ...node, restoring: node.space };
}

/** The first pause between two attempts; each is twice the one before. The driver's own attempts would begin with a second. */
const firstPauseMs = 20;

async function inAttempts<T>(
  session: Session,
  attempt: (on: DriverTransaction) => Promise<T>,
  { patienceMs, longestMs }: Manner,
): Promise<T> {
  const started = performance.now();
  let unknown: unknown = null;
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    const on = session.beginTransaction({ timeout: longestMs });
    let isCommitting = false;
    try {
      const answer = await attempt(on);
      isCommitting = true;
      await on.commit();
      return answer;
    } catch (error) {
      if (isCommitting && isBrokenLine(error)) unknown = error;
      if (on.isOpen()) await on.rollback().catch(() => {});
      const isOver = performance.now() - started + pauseMs > patienceMs;
      if (isRetryableError(error) && !isOver) {
        await pause(pauseMs * (0.75 + Math.random() / 2));
        continue;
      }
      if (unknown === null || !(error instanceof Neo4jError)) throw error;
      throw new StoreOutcomeUnknown('Neo4j did not answer whether the write is stored', unknown);
    }
  }
}

function isBrokenLine(error: unknown): boolean {
  return error instanceof Neo4jError && /^(ServiceUnavailable|SessionExpired)$/.test(error.code);
}
