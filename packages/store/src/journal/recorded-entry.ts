import { assert } from '@samorg/domain';
import type { Instant } from '../port/instant.ts';
import type { JsonValue } from '../port/json-value.ts';
import type { RecordedStep } from '../port/organisation-journal.ts';
import type { RecordedVersion } from '../port/scenario-journal.ts';

export type EntryKind = RecordedStep['kind'] | RecordedVersion['kind'];

/** One entry of either kind of journal, without its content. */
export interface RecordedEntry {
  /** Revision or version. */
  readonly number: number;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly kind: EntryKind;
  /** The entry that an undo or redo is of. */
  readonly of: number | null;
  readonly label: JsonValue;
}

/** The entry as a step of an organisation's journal; the label belongs to the reader. */
export function asStep(entry: RecordedEntry): RecordedStep {
  const { number, recordedAt, actor, kind, of, label } = entry;
  assert(kind !== 'edit', `entry ${number} is of an organisation`);
  return { revision: number, recordedAt, actor, kind, ofRevision: of, label: structuredClone(label) };
}

/** The entry as a version of a scenario; the label belongs to the reader. */
export function asVersion(entry: RecordedEntry): RecordedVersion {
  const { number, recordedAt, actor, kind, of, label } = entry;
  assert(kind !== 'load' && kind !== 'patch', `entry ${number} is of a scenario`);
  return { version: number, recordedAt, actor, kind, ofVersion: of, label: structuredClone(label) };
}
