import { type Salts, saltsFor, type WriteSet } from '../journal/write-set.ts';
import type { WriteOutcome } from '../port/write.ts';
import { type Connection, closed, inTransaction, isStored } from './in-transaction.ts';
import { commit } from './sqlite-commit.ts';
import { storeErrorOf } from './sqlite-error.ts';
import type { Statements } from './statements.ts';

/** Writes in the order in which they were asked for. */
export interface WriteQueue {
  readonly write: (set: WriteSet) => Promise<WriteOutcome>;
  /** Stores what waits, at once. */
  readonly flush: () => void;
}

/**
 * Writes that wait at the same moment are stored in one transaction and so share one wait for the disk, which is what a write costs
 * most. Each stands by itself all the same: what one of them finds or breaks leaves the others as they are, and none is answered
 * before all of them are on the disk.
 */
export function writeQueue(connection: Connection): WriteQueue {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length > 1) storeGroup(connection, group);
    else for (const one of group) storeAlone(connection, one);
  };
  return {
    write: (set) =>
      new Promise((resolve, reject) => {
        if (!connection.database.isOpen) return reject(closed());
        // Everything that has come in by now is asked for before the next turn of the event loop.
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ set, salts: saltsFor(set, connection.newSalt), resolve, reject });
      }),
    flush,
  };
}

interface Waiting {
  readonly set: WriteSet;
  readonly salts: Salts;
  readonly resolve: (outcome: WriteOutcome) => void;
  readonly reject: (error: unknown) => void;
}

function storeGroup(connection: Connection, group: readonly Waiting[]): void {
  const { database, statements } = connection;
  let answers: readonly Answer[];
  try {
    statements.begin.run();
    answers = group.map((one) => answerTo(connection, one));
    statements[answers.some((answer) => 'outcome' in answer && isStored(answer.outcome)) ? 'commit' : 'rollback'].run();
  } catch (error) {
    if (database.isTransaction) statements.rollback.run();
    // One that the outside world stops takes the whole transaction with it; the others may still find room.
    if (error instanceof OneStopped) for (const one of group) storeAlone(connection, one);
    else for (const { reject } of group) reject(storeErrorOf(error));
    return;
  }
  group.forEach(({ resolve, reject }, at) => {
    const answer = answers[at];
    if (answer !== undefined && 'outcome' in answer) resolve(answer.outcome);
    else reject(answer?.error);
  });
}

/** The answer to a write within a group, or the rule of its caller that it breaks. */
type Answer = { readonly outcome: WriteOutcome } | { readonly error: unknown };

/** A write of a group failed in a way that does not concern its caller alone. */
class OneStopped extends Error {
  override readonly name = 'OneStopped';
}

function answerTo({ database, statements }: Connection, { set, salts }: Waiting): Answer {
  statements.savepoint.run();
  try {
    const outcome = commit(statements, set, salts);
    if (!isStored(outcome)) statements.rollbackToSavepoint.run();
    statements.release.run();
    return { outcome };
  } catch (error) {
    if (!database.isTransaction || storeErrorOf(error) !== error)
      throw new OneStopped('one of a group', { cause: error });
    statements.rollbackToSavepoint.run();
    statements.release.run();
    return { error };
  }
}

function storeAlone(connection: Connection, { set, salts, resolve, reject }: Waiting): void {
  const answer = (statements: Statements): WriteOutcome => commit(statements, set, salts);
  inTransaction(connection, { begin: 'begin', answer }).then(resolve, reject);
}
