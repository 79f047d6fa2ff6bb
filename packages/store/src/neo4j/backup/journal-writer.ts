import { present, type Scenario } from '@samorg/domain';
import type { JournalRecord } from '../../backup/backup-record.ts';
import { type ContentPart, wholeValueOf } from '../../journal/content-parts.ts';
import { exactText } from '../../journal/exact-text.ts';
import type { MarkedEntry } from '../../journal/journal-view.ts';
import { readParts } from '../content-nodes.ts';
import { cypher } from '../cypher.ts';
import { drawChanges } from '../graph/draw-scenario.ts';
import { journalKey, startOf } from '../journal-key.ts';
import { entryProperties } from '../journal-nodes.ts';
import { numberIn } from '../properties.ts';
import type { Transaction } from '../transaction.ts';
import { backupCypher } from './backup-cypher.ts';
import { type Drawing, organisationDrawing } from './organisation-drawing.ts';

/** Where journals are written. */
export interface WriterSpace {
  readonly space: string;
  /** How many positions and budget lines of an organisation are drawn at most. */
  readonly mostDrawn: number;
  /** Runs work in a transaction of its own. */
  readonly run: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
}

/** Writes one journal of a backup, some entries in each transaction, a long content in several. */
export interface JournalWriter {
  readonly addEntry: (entry: MarkedEntry) => void;
  readonly addContent: (part: ContentPart) => Promise<void>;
  readonly endEntry: (entry: MarkedEntry) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What one transaction takes: this many entries, or characters of content; and pieces that are sent at a time. */
const entriesAtATime = 50;
const lengthAtATime = 4_000_000;
const piecesAtATime = 20;

/** What is written in this order; entries of a scenario and their contents together, each of an organisation alone, to be drawn. */
interface Batch {
  readonly entries: MarkedEntry[];
  readonly pieces: { readonly number: number; readonly content: ContentPart }[];
  draw: Drawing | null;
}

export function journalWriter({ space, run, mostDrawn }: WriterSpace, record: JournalRecord): JournalWriter {
  const journal = journalKey(space, record.line, record.id);
  const drawing = record.line === 'organisation' ? organisationDrawing(journal, mostDrawn) : null;
  let batches: Batch[] = [];
  let last: MarkedEntry | null = null;
  let [entries, length, turn] = [0, 0, 0];
  const batch = (): Batch => {
    const open = batches.at(-1);
    if (open !== undefined && open.draw === null) return open;
    const next: Batch = { entries: [], pieces: [], draw: null };
    batches.push(next);
    return next;
  };
  const flush = async (): Promise<void> => {
    turn += 1;
    const turnNow = { journal, turn };
    const written = batches;
    await run((on) => writeBatches(on, { record, turnNow, batches: written }));
    [batches, entries, length] = [[], 0, 0];
  };
  return {
    addEntry: (entry) => {
      last = entry;
      entries += 1;
      drawing?.begin();
      batch().entries.push(entry);
    },
    addContent: async (content) => {
      drawing?.take(content);
      length += content.body.length;
      batch().pieces.push({ number: present(last, 'an entry was added').number, content });
      if (length >= lengthAtATime) await flush();
    },
    endEntry: async (entry) => {
      if (drawing !== null) batch().draw = drawing.end(entry);
      if (entries >= entriesAtATime) await flush();
    },
    end: async () => {
      if (batches.length > 0) await flush();
      const { base } = present(last, 'a journal has an entry');
      await run((on) => finish(on, { journal, base, isScenario: drawing === null }));
    },
  };
}

interface Written {
  readonly record: JournalRecord;
  readonly turnNow: { readonly journal: string; readonly turn: number };
  readonly batches: readonly Batch[];
}

/** Writes once, also when the answer to a commit was lost and this runs again. */
async function writeBatches(transaction: Transaction, { record, turnNow, batches }: Written): Promise<void> {
  const { journal, turn } = turnNow;
  if (turn === 1) await transaction.run(backupCypher.addJournal, { journal });
  const [before] = await transaction.run(backupCypher.takeTurn, { journal, turn });
  if (numberIn(present(before, 'the journal is there'), 'before') === turn) return;
  const [first] = batches.flatMap((batch) => batch.entries);
  if (turn === 1) await addHead(transaction, { journal, record, since: present(first, 'it begins').recordedAt });
  for (const { entries, pieces, draw } of batches) {
    const last = entries.at(-1);
    if (last !== undefined) {
      const nodes = entries.map((entry) => entryProperties(journal, entry, 'restored'));
      await transaction.run(backupCypher.addEntries, { journal, last: last.number, chain: last.chain, entries: nodes });
    }
    for (let at = 0; at < pieces.length; at += piecesAtATime) {
      const sent = pieces
        .slice(at, at + piecesAtATime)
        .map(({ number, content }) => ({ number, content: { ...content } }));
      await transaction.run(backupCypher.addContents, { journal, pieces: sent });
    }
    await draw?.(transaction);
  }
}

async function addHead(
  transaction: Transaction,
  { journal, record, since }: { readonly journal: string; readonly record: JournalRecord; readonly since: string },
): Promise<void> {
  const { store } = transaction;
  const id = exactText(record.id);
  const head = { journal, store, id, idStart: startOf(id), since };
  if (record.line === 'organisation') await transaction.run(cypher.addOrganisation, head);
  else {
    const organisation = journalKey(store, 'organisation', record.organisationId);
    await transaction.run(cypher.addScenario, { ...head, organisation });
  }
  const { registered, register } = record;
  await transaction.run(backupCypher.register, { journal, registered, register });
}

/** Names the journal after its value in effect, and draws a scenario as it stands. */
async function finish(
  transaction: Transaction,
  { journal, base, isScenario }: { readonly journal: string; readonly base: number; readonly isScenario: boolean },
): Promise<void> {
  await transaction.run(backupCypher.endJournal, { journal, base });
  if (!isScenario) return;
  const parts = (await readParts(transaction, journal, [base])).get(base) ?? [];
  await drawChanges(transaction, journal, wholeValueOf<Scenario>(parts, base));
}
