import type { Transaction } from '../transaction.ts';

/** Runs some work as a transaction of its own. */
export type Transact = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

/**
 * Brings a store to its next version in as many transactions as it needs, whose last one writes the new version. It may be stopped
 * between any two of them, and must then go on where it stood.
 */
export type Migrate = (transact: Transact) => Promise<void>;
