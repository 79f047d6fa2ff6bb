import type { DatabaseSync } from 'node:sqlite';
import type { NewSalt } from '../audit/salt.ts';
import { StoreUnavailable } from '../port/store-error.ts';
import { storeErrorOf } from './sqlite-error.ts';
import type { Statements } from './statements.ts';

/** An open data file with its statements. */
export interface Connection {
  readonly database: DatabaseSync;
  readonly statements: Statements;
  readonly newSalt: NewSalt;
}

interface Transaction<T> {
  readonly begin: 'begin' | 'beginRead';
  readonly answer: (statements: Statements) => T;
}

/** Runs whole: rolled back when it throws, when a commit fails, and when nothing was committed. */
export async function inTransaction<T>(connection: Connection, { begin, answer }: Transaction<T>): Promise<T> {
  const { database, statements } = connection;
  if (!database.isOpen) throw closed();
  try {
    statements[begin].run();
    const result = answer(statements);
    statements[begin === 'begin' && !isStored(result) ? 'rollback' : 'commit'].run();
    return result;
  } catch (error) {
    if (database.isTransaction) statements.rollback.run();
    throw storeErrorOf(error);
  }
}

/** Whether an answer is that of a write which is to stay. */
export function isStored(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'outcome' in answer && answer.outcome === 'committed';
}

export function closed(): StoreUnavailable {
  return new StoreUnavailable('the store is closed');
}
