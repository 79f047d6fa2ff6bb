import { present } from '@samorg/domain';
import { asStep } from '../journal/recorded-entry.ts';
import type {
  EffectiveStep,
  KnownAt,
  OrganisationHead,
  OrganisationRecord,
  OrganisationStep,
} from '../port/organisation-journal.ts';
import type { JournalView, KeptEntry } from './memory-journal.ts';
import { viewOf } from './memory-journal.ts';

/** The organisation's journal as it was known. */
export function organisationView(journal: readonly KeptEntry[], knownAt?: KnownAt): JournalView | null {
  if (knownAt === undefined) return viewOf(journal, journal.length);
  if ('revision' in knownAt) return viewOf(journal, knownAt.revision);
  return viewOf(journal, journal.filter((entry) => entry.recordedAt <= knownAt.instant).length);
}

export function organisationHead(view: JournalView): OrganisationHead {
  const { statement } = loadOf(view);
  return {
    id: statement.id,
    name: statement.name,
    revision: view.last.number,
    last: asStep(view.last),
    undoable: view.undoable === null ? null : asStep(view.undoable),
    redoable: view.redoable === null ? null : asStep(view.redoable),
  };
}

export function organisationRecord(view: JournalView): OrganisationRecord {
  const { statement, number } = loadOf(view);
  const steps = view.inEffect.filter((entry) => entry.number > number).map(effectiveStep);
  return { ...organisationHead(view), statement, statementRevision: number, steps };
}

function loadOf(view: JournalView): { statement: OrganisationRecord['statement']; number: number } {
  const entry = present(
    view.inEffect.findLast((candidate) => candidate.kind === 'load'),
    'a load is in effect',
  );
  const step: OrganisationStep = JSON.parse(entry.content);
  if (step.kind !== 'load') throw new Error('broken promise: a load holds a statement');
  return { statement: step.statement, number: entry.number };
}

function effectiveStep(entry: KeptEntry): EffectiveStep {
  const step: OrganisationStep = JSON.parse(entry.content);
  if (step.kind !== 'patch') throw new Error('broken promise: only patches follow a load');
  return { ...asStep(entry), patches: step.patches };
}
