import { compareIds } from '@samorg/domain';
import { type ContentPart, partWithChecksum } from '../journal/content-parts.ts';
import type { MarkedEntry } from '../journal/journal-view.ts';
import { type MarkStacks, markStacks } from '../journal/mark-stacks.ts';
import { BackupUnusable } from '../port/backup.ts';
import { isInstant } from '../port/instant.ts';
import type { BackupReceiver } from './backup-receiver.ts';
import type { ContentRecord, EntryRecord, JournalRecord } from './backup-record.ts';
import { isInfoOf } from './info-check.ts';
import type { SealCheck } from './seal-check.ts';

/** Takes the records of journals one by one. Throws `BackupUnusable` at one that does not follow from those before it. */
export interface JournalReader {
  readonly take: (record: JournalRecord | EntryRecord | ContentRecord, line: number) => Promise<void>;
  /** No more journals come; told more than once, it does nothing more. */
  readonly end: (line: number) => Promise<void>;
}

export function journalReader(receiver: BackupReceiver, seals: SealCheck): JournalReader {
  const organisations = new Set<string>();
  let current: OpenJournal | null = null;
  const endEntry = async (entry: MarkedEntry, line: number): Promise<void> => {
    if (entry.of === null && current?.lastPart?.part !== 'value')
      throw disorder(line, 'the content before it is not whole');
    if (!seals.endEntry(entry)) throw new BackupUnusable('changed', line, 'the entry before it does not have its seal');
    await receiver.endEntry(entry);
  };
  const end = async (line: number): Promise<void> => {
    if (current === null) return;
    const { journal, entry } = current;
    if (entry === null) throw disorder(line, 'the journal before it has no entry');
    await endEntry(entry, line);
    if (entry.number !== journal.last || entry.chain !== journal.chain) {
      throw new BackupUnusable('changed', line, 'the journal before it does not end where it ended');
    }
    await receiver.endJournal(journal);
    current = null;
  };
  return {
    end,
    take: async (record, line) => {
      if (record.line === 'organisation' || record.line === 'scenario') {
        const before = current?.journal ?? null;
        await end(line);
        requireOrder(before, record, line);
        if (record.line === 'organisation') organisations.add(record.id);
        else if (!organisations.has(record.organisationId))
          throw disorder(line, 'its organisation did not come before');
        current = { journal: record, stacks: markStacks(), entry: null, lastPart: null };
        seals.beginJournal(record);
        return receiver.beginJournal(record);
      }
      if (current === null) throw disorder(line, 'it is of no journal');
      if (record.line === 'content') {
        const part = nextPart(current, record, line);
        seals.takeContent(part);
        return receiver.addContent(part);
      }
      if (current.entry !== null) await endEntry(current.entry, line);
      current.entry = nextEntry(current, record, line);
      current.lastPart = null;
      return receiver.addEntry(current.entry);
    },
  };
}

interface OpenJournal {
  readonly journal: JournalRecord;
  readonly stacks: MarkStacks;
  /** The entry that came last; null = none yet. */
  entry: MarkedEntry | null;
  /** The piece of its content that came last. */
  lastPart: ContentRecord | null;
}

function requireOrder(before: JournalRecord | null, record: JournalRecord, line: number): void {
  if (before === null) return;
  const isLater = before.line === record.line ? compareIds(before.id, record.id) < 0 : record.line === 'scenario';
  if (!isLater) throw disorder(line, 'journals are in the order of their ids, organisations first');
}

/** The entry with its marks, which must be the next one of its journal. */
function nextEntry(current: OpenJournal, record: EntryRecord, line: number): MarkedEntry {
  const { journal, stacks, entry: before } = current;
  const { line: _, ...entry } = record;
  const whole = journal.line === 'organisation' ? 'load' : 'edit';
  if (entry.number !== (before?.number ?? 0) + 1) throw disorder(line, 'entries are numbered 1, 2, 3 …');
  if (!isInstant(entry.recordedAt) || entry.recordedAt < (before?.recordedAt ?? '')) {
    throw disorder(line, 'recorded time does not go back');
  }
  const isBack = entry.kind === 'undo' || entry.kind === 'redo';
  const isOfKind = entry.kind === whole || isBack || (entry.kind === 'patch' && whole === 'load');
  if (!isOfKind || (before === null && entry.kind !== whole)) throw disorder(line, `${entry.kind} cannot stand here`);
  if (isBack !== (entry.of !== null) || (entry.kind === whole) !== (entry.info !== null)) {
    throw disorder(line, `it is not as a ${entry.kind} must be`);
  }
  const marks = stacks.append(entry);
  if (marks === null) throw disorder(line, `${entry.kind} of entry ${entry.of} is not possible here`);
  return { ...entry, ...marks };
}

/** The piece of content, which must be the next one of its entry. */
function nextPart(current: OpenJournal, record: ContentRecord, line: number): ContentPart {
  const { entry, lastPart: before, journal } = current;
  const { part, chunk, body } = record;
  if (entry === null || entry.of !== null) throw disorder(line, 'no content can stand here');
  const isNext =
    before === null || before.part !== part
      ? chunk === 0 && (before === null || compareIds(before.part, part) < 0)
      : chunk === before.chunk + 1;
  const isKnown = (part === 'value' && chunk === 0) || (entry.kind === 'load' && part.startsWith('rows '));
  if (!isNext || !isKnown) throw disorder(line, 'it is not the next piece of the content');
  if (part === 'value' && entry.info !== null && !isInfoOf(journal, entry.info, body)) {
    throw disorder(line, 'the content is not of its entry');
  }
  current.lastPart = record;
  return partWithChecksum({ part, chunk, body });
}

function disorder(line: number, message: string): BackupUnusable {
  return new BackupUnusable('disorder', line, message);
}
