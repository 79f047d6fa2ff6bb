import type { Scenario } from '@samorg/domain';
import { wholeValueOf } from '../journal/content-parts.ts';
import { scenarioHead } from '../journal/scenario-head.ts';
import type { ScenarioRecord } from '../port/scenario-journal.ts';
import { readParts } from './content-nodes.ts';
import { journalKey } from './journal-key.ts';
import { lastView, lockedLast, type Neo4jView, viewAt } from './journal-nodes.ts';
import type { Transaction } from './transaction.ts';

/** The scenario's journal at a version (default: the last), or null. */
export async function scenarioView(transaction: Transaction, id: string, version?: number): Promise<Neo4jView | null> {
  const journal = journalKey(transaction.store, 'scenario', id);
  if (version === undefined) return lastView(transaction, journal);
  const last = await lockedLast(transaction, journal);
  return version < 1 || version > last ? null : viewAt(transaction, { journal, number: version });
}

export async function scenarioRecord(transaction: Transaction, view: Neo4jView): Promise<ScenarioRecord> {
  const { number } = view.base;
  const parts = await readParts(transaction, view.journal, [number]);
  return { ...scenarioHead(view), scenario: wholeValueOf<Scenario>(parts.get(number) ?? [], number) };
}
