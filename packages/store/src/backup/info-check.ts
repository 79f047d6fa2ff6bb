import type { JournalRecord } from './backup-record.ts';

/**
 * Whether what lists show after an entry (JSON) is what the single values of its content (JSON) say, and both are of the journal.
 * The revisions of a scenario stand in what lists show alone.
 */
export function isInfoOf(journal: JournalRecord, info: string, body: string): boolean {
  const [shown, value] = [objectOf(info), objectOf(body)];
  if (shown === null || value === null || value.id !== journal.id || typeof value.name !== 'string') return false;
  const { id, name } = value;
  if (journal.line === 'organisation') return info === JSON.stringify({ id, name });
  const { baseRevision, appliedRevision } = shown;
  const { organisationId } = journal;
  if (objectIn(value.baseline)?.organisationId !== organisationId) return false;
  if (!isNumber(baseRevision) || !(appliedRevision === null || isNumber(appliedRevision))) return false;
  return info === JSON.stringify({ id, organisationId, name, baseRevision, appliedRevision });
}

type Fields = Readonly<Record<string, unknown>>;

function objectOf(json: string): Fields | null {
  try {
    return objectIn(JSON.parse(json));
  } catch {
    return null;
  }
}

function objectIn(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
