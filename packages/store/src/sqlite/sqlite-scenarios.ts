import type { Scenario } from '@samorg/domain';
import { wholeValueOf } from '../journal/content-parts.ts';
import { scenarioHead } from '../journal/scenario-head.ts';
import type { ScenarioRecord } from '../port/scenario-journal.ts';
import { readParts } from './content-rows.ts';
import { findJournal, lastNumber, type SqliteView, viewAt } from './journal-rows.ts';
import type { Statements } from './statements.ts';

/** The scenario's journal at a version (default: the last), or null. */
export function scenarioView(statements: Statements, id: string, version?: number): SqliteView | null {
  const journal = findJournal(statements, 'scenario', id);
  if (journal === null) return null;
  const last = lastNumber(statements, journal, null);
  const number = version ?? last;
  return number < 1 || number > last ? null : viewAt(statements, journal, number);
}

export function scenarioRecord(statements: Statements, view: SqliteView): ScenarioRecord {
  const { journal, base } = view;
  const scenario = wholeValueOf<Scenario>(readParts(statements, { journal, number: base.number }), base.number);
  return { ...scenarioHead(view), scenario };
}
