import { type IsoDate, parseIsoDate } from '@samorg/domain';
import type { Register } from '../audit/register.ts';
import type { EntryKind } from '../journal/recorded-entry.ts';
import { BackupUnusable } from '../port/backup.ts';
import type { JsonValue } from '../port/json-value.ts';
import type { Revocation } from '../port/share-link.ts';
import type { Committed } from '../port/write.ts';
import { type BackupRecord, backupFormat } from './backup-record.ts';

/** The record of a line. Throws `BackupUnusable` when it holds none. */
export function parseRecord(text: string, line: number): BackupRecord {
  const fields = fieldsOf(text, line);
  const record = recordOf(fieldReader(fields, line));
  if (record === null) throw new BackupUnusable(line === 1 ? 'notABackup' : 'disorder', line, 'it is of no known kind');
  return record;
}

function fieldsOf(text: string, line: number): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value));
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw new BackupUnusable(line === 1 ? 'notABackup' : 'disorder', line, 'it is no JSON object');
}

type Fields = Readonly<Record<string, JsonValue>>;

function recordOf(read: FieldReader): BackupRecord | null {
  switch (read.text('line')) {
    case 'samorgBackup':
      requireKnown(read.number('format'));
      return { line: 'samorgBackup', format: backupFormat, adopted: read.optional('adopted', read.text) };
    case 'organisation':
      return { line: 'organisation', id: read.text('id'), ...begunOf(read) };
    case 'scenario':
      return { line: 'scenario', id: read.text('id'), organisationId: read.text('organisationId'), ...begunOf(read) };
    case 'entry':
      return {
        line: 'entry',
        number: read.number('number'),
        recordedAt: read.text('recordedAt'),
        actor: read.text('actor'),
        kind: read.kind('kind'),
        of: read.optional('of', read.number),
        label: read.any('label'),
        info: read.optional('info', read.text),
        salt: read.text('salt'),
        payload: read.text('payload'),
        receipt: read.optional('receipt', read.text),
        chain: read.text('chain'),
      };
    case 'content':
      return { line: 'content', part: read.text('part'), chunk: read.number('chunk'), body: read.text('body') };
    case 'receipt':
      return {
        line: 'receipt',
        key: read.text('key'),
        fingerprint: read.text('fingerprint'),
        answer: answerOf(read.inside('answer')),
      };
    case 'shareLink':
      return {
        line: 'shareLink',
        id: read.text('id'),
        scenarioId: read.text('scenarioId'),
        version: read.number('version'),
        tokenDigest: read.text('tokenDigest'),
        createdBy: read.text('createdBy'),
        createdAt: read.text('createdAt'),
        lastDay: dateOf(read),
        revoked: read.optional('revoked', (name) => revocationOf(read.inside(name))),
      };
    case 'end':
      return {
        line: 'end',
        organisations: read.number('organisations'),
        scenarios: read.number('scenarios'),
        entries: read.number('entries'),
        contents: read.number('contents'),
        receipts: read.number('receipts'),
        shareLinks: read.has('shareLinks') ? read.number('shareLinks') : 0,
        sha256: read.text('sha256'),
      };
    default:
      return null;
  }
}

function requireKnown(format: number): void {
  if (format <= backupFormat) return;
  throw new BackupUnusable('tooNew', 1, `the format is ${format}; this Samorg reads up to ${backupFormat}`);
}

function begunOf(read: FieldReader): Register & { readonly last: number; readonly chain: string } {
  return {
    registered: read.number('registered'),
    register: read.text('register'),
    last: read.number('last'),
    chain: read.text('chain'),
  };
}

function answerOf(read: FieldReader): Committed {
  const recordedAt = read.text('recordedAt');
  const answer = {
    outcome: 'committed' as const,
    revision: read.optional('revision', read.number),
    version: read.optional('version', read.number),
  };
  // An answer from before it told of what it is stays as it was written.
  if (!read.has('organisationId')) return { ...answer, recordedAt } as Committed;
  const organisationId = read.optional('organisationId', read.text);
  return { ...answer, organisationId, scenarioId: read.optional('scenarioId', read.text), recordedAt };
}

/** The last day of a link. */
function dateOf(read: FieldReader): IsoDate {
  const date = parseIsoDate(read.text('lastDay'));
  return date ?? read.wrong('lastDay');
}

function revocationOf(read: FieldReader): Revocation {
  return { by: read.text('by'), at: read.text('at') };
}

interface FieldReader {
  readonly text: (name: string) => string;
  /** A whole number from 0. */
  readonly number: (name: string) => number;
  readonly kind: (name: string) => EntryKind;
  readonly any: (name: string) => JsonValue;
  readonly has: (name: string) => boolean;
  readonly optional: <T>(name: string, read: (name: string) => T) => T | null;
  readonly inside: (name: string) => FieldReader;
  /** Throws. */
  readonly wrong: (name: string) => never;
}

const kinds: ReadonlyMap<JsonValue | undefined, EntryKind> = new Map(
  (['load', 'patch', 'edit', 'undo', 'redo'] as const).map((kind) => [kind, kind]),
);

function fieldReader(fields: Fields, line: number): FieldReader {
  const wrong = (name: string): BackupUnusable =>
    new BackupUnusable('disorder', line, `${name} does not hold what it should`);
  return {
    text: (name) => {
      const value = fields[name];
      if (typeof value !== 'string') throw wrong(name);
      return value;
    },
    number: (name) => {
      const value = fields[name];
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw wrong(name);
      return value;
    },
    kind: (name) => {
      const kind = kinds.get(fields[name]);
      if (kind === undefined) throw wrong(name);
      return kind;
    },
    any: (name) => {
      const value = fields[name];
      if (value === undefined) throw wrong(name);
      return value;
    },
    has: (name) => fields[name] !== undefined,
    optional: (name, read) => (fields[name] === null ? null : read(name)),
    wrong: (name) => {
      throw wrong(name);
    },
    inside: (name) => {
      const value = fields[name];
      if (typeof value !== 'object' || value === null) throw wrong(name);
      return fieldReader(Object.fromEntries(Object.entries(value)), line);
    },
  };
}
