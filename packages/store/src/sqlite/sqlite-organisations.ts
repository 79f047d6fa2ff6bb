import { present } from '@samorg/domain';
import { asStep } from '../journal/recorded-entry.ts';
import type {
  DatedPatch,
  EffectiveStep,
  KnownAt,
  OrganisationHead,
  OrganisationRecord,
  OrganisationStep,
} from '../port/organisation-journal.ts';
import { addStatement, addValue, type ContentOf, readStatement, readValue } from './content-rows.ts';
import { effectiveSteps, findJournal, type JournalView, lastNumber, viewAt } from './journal-rows.ts';
import { jsonOf } from './row.ts';
import type { Statements } from './statements.ts';

/** What lists show of an organisation. */
interface OrganisationInfo {
  readonly id: string;
  readonly name: string;
}

/** The organisation's journal as it was known, or null. */
export function organisationView(statements: Statements, id: string, knownAt?: KnownAt): JournalView | null {
  const journal = findJournal(statements, 'organisation', id);
  return journal === null ? null : journalView(statements, journal, knownAt);
}

/** The journal of an organisation as it was known, or null. */
export function journalView(statements: Statements, journal: number, knownAt?: KnownAt): JournalView | null {
  const isMoment = knownAt !== undefined && 'instant' in knownAt;
  const last = lastNumber(statements, journal, isMoment ? knownAt.instant : null);
  const number = knownAt !== undefined && 'revision' in knownAt ? Math.min(last, knownAt.revision) : last;
  return number < 1 ? null : viewAt(statements, journal, number);
}

export function organisationHead(view: JournalView): OrganisationHead {
  const { id, name } = jsonOf<OrganisationInfo>(present(view.base.info, 'a load tells what lists show'));
  return {
    id,
    name,
    revision: view.last.number,
    last: asStep(view.last),
    undoable: view.undoable === null ? null : asStep(view.undoable),
    redoable: view.redoable === null ? null : asStep(view.redoable),
  };
}

export function organisationRecord(statements: Statements, view: JournalView): OrganisationRecord {
  const { journal, base } = view;
  const steps = effectiveSteps(statements, view).map((entry): EffectiveStep => {
    const patches = readValue<readonly DatedPatch[]>(statements, { journal, number: entry.number });
    return { ...asStep(entry), patches };
  });
  const statement = readStatement(statements, { journal, number: base.number });
  return { ...organisationHead(view), statement, statementRevision: base.number, steps };
}

/** What lists show after a step; null when the step holds no statement. */
export function organisationInfo(step: OrganisationStep): string | null {
  if (step.kind !== 'load') return null;
  const info: OrganisationInfo = { id: step.statement.id, name: step.statement.name };
  return JSON.stringify(info);
}

export function addOrganisationContent(statements: Statements, of: ContentOf, step: OrganisationStep): void {
  if (step.kind === 'load') addStatement(statements, of, step.statement);
  if (step.kind === 'patch') addValue(statements, of, step.patches);
}
