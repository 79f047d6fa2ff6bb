import { statementOf, wholeValueOf } from '../journal/content-parts.ts';
import { organisationHead } from '../journal/organisation-head.ts';
import { asStep } from '../journal/recorded-entry.ts';
import type { DatedPatch, EffectiveStep, KnownAt, OrganisationRecord } from '../port/organisation-journal.ts';
import { readParts } from './content-nodes.ts';
import { journalKey } from './journal-key.ts';
import {
  effectiveSteps,
  type JournalPlace,
  lastKnown,
  lastView,
  lockedLast,
  type Neo4jView,
  viewAt,
} from './journal-nodes.ts';
import type { Transaction } from './transaction.ts';

/** The organisation's journal as it was known, or null. */
export async function organisationView(
  transaction: Transaction,
  id: string,
  knownAt?: KnownAt,
): Promise<Neo4jView | null> {
  const journal = journalKey(transaction.store, 'organisation', id);
  if (knownAt === undefined) return lastView(transaction, journal);
  const last = await lockedLast(transaction, journal);
  const number = last === 0 ? 0 : await numberKnownAt(transaction, { journal, number: last }, knownAt);
  return number < 1 ? null : viewAt(transaction, { journal, number });
}

/** The organisation with its content. What stands behind a view never changes, so the lock of its head is not needed. */
export async function organisationRecord(transaction: Transaction, view: Neo4jView): Promise<OrganisationRecord> {
  const { journal, base } = view;
  const entries = await effectiveSteps(transaction, view);
  const numbers = [base, ...entries].map((entry) => entry.number);
  const parts = await readParts(transaction, journal, numbers);
  const steps = entries.map((entry): EffectiveStep => {
    const patches = wholeValueOf<readonly DatedPatch[]>(parts.get(entry.number) ?? [], entry.number);
    return { ...asStep(entry), patches };
  });
  const statement = statementOf(parts.get(base.number) ?? [], base.number);
  return { ...organisationHead(view), statement, statementRevision: base.number, steps };
}

async function numberKnownAt(
  transaction: Transaction,
  { journal, number: last }: JournalPlace,
  knownAt: KnownAt,
): Promise<number> {
  if ('revision' in knownAt) return Math.min(last, knownAt.revision);
  return (await lastKnown(transaction, [journal], knownAt.instant)).get(journal) ?? 0;
}
