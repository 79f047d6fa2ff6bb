import { statementOf, wholeValueOf } from '../journal/content-parts.ts';
import { organisationHead } from '../journal/organisation-head.ts';
import { asStep } from '../journal/recorded-entry.ts';
import type { DatedPatch, EffectiveStep, KnownAt, OrganisationRecord } from '../port/organisation-journal.ts';
import { readParts } from './content-rows.ts';
import { effectiveSteps, findJournal, lastNumber, type SqliteView, viewAt } from './journal-rows.ts';
import type { Statements } from './statements.ts';

/** The organisation's journal as it was known, or null. */
export function organisationView(statements: Statements, id: string, knownAt?: KnownAt): SqliteView | null {
  const journal = findJournal(statements, 'organisation', id);
  return journal === null ? null : journalView(statements, journal, knownAt);
}

/** The journal of an organisation as it was known, or null. */
export function journalView(statements: Statements, journal: number, knownAt?: KnownAt): SqliteView | null {
  const isMoment = knownAt !== undefined && 'instant' in knownAt;
  const last = lastNumber(statements, journal, isMoment ? knownAt.instant : null);
  const number = knownAt !== undefined && 'revision' in knownAt ? Math.min(last, knownAt.revision) : last;
  return number < 1 ? null : viewAt(statements, journal, number);
}

export function organisationRecord(statements: Statements, view: SqliteView): OrganisationRecord {
  const { journal, base } = view;
  const steps = effectiveSteps(statements, view).map((entry): EffectiveStep => {
    const { number } = entry;
    const patches = wholeValueOf<readonly DatedPatch[]>(readParts(statements, { journal, number }), number);
    return { ...asStep(entry), patches };
  });
  const statement = statementOf(readParts(statements, { journal, number: base.number }), base.number);
  return { ...organisationHead(view), statement, statementRevision: base.number, steps };
}
