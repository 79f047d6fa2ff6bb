import { compareIds, present } from '@samorg/domain';
import { backupFormat, type JournalRecord, type KeptRecord } from '../../backup/backup-record.ts';
import { type ContentPart, soundParts } from '../../journal/content-parts.ts';
import { textOfExact } from '../../journal/exact-text.ts';
import { jsonOf } from '../../journal/json-text.ts';
import type { ShareLink } from '../../port/share-link.ts';
import type { Committed } from '../../port/write.ts';
import { cypher } from '../cypher.ts';
import { entryOf } from '../journal-nodes.ts';
import { linkCypher } from '../link-cypher.ts';
import { linkOf } from '../link-nodes.ts';
import { nodeIn, numberIn, optionalTextIn, type Properties, textIn } from '../properties.ts';
import type { Transaction } from '../transaction.ts';
import { backupCypher } from './backup-cypher.ts';
import { requireUsable } from './store-node.ts';

/** Runs work in a transaction of its own. */
type Run = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** How a backup reads: under locks, and behind the heads without. */
export interface BackupTransactions {
  readonly transact: Run;
  readonly readBehind: Run;
}

/** Entries that are read at a time. */
const entriesAtATime = 200;
/** Characters of content that are read at a time, unless one piece alone has more. */
const lengthAtATime = 4_000_000;
const receiptsAtATime = 1000;

/** What the store holds at one moment, in the order of a backup. */
export async function* neo4jRecords({ transact, readBehind }: BackupTransactions): AsyncGenerator<KeptRecord> {
  const { adopted, organisations, scenarios, links } = await transact(cut);
  yield { line: 'samorgBackup', format: backupFormat, adopted };
  for (const organisation of organisations) {
    yield { line: 'organisation', ...organisation.begun };
    yield* entryRecords(readBehind, organisation);
  }
  const ids = new Map(organisations.map(({ journal, begun }) => [journal, begun.id]));
  for (const scenario of scenarios) {
    const organisationId = present(ids.get(scenario.organisation ?? ''), 'the organisation of a scenario is there');
    yield { line: 'scenario', organisationId, ...scenario.begun };
    yield* entryRecords(readBehind, scenario);
  }
  const heads = [...organisations, ...scenarios].map(({ journal, begun }) => [journal, begun.last] as const);
  yield* receiptRecords(readBehind, new Map(heads));
  for (const link of links) yield { line: 'shareLink', ...link };
}

/** What a store holds at a moment, but for what lies behind the heads. Links change, and are taken whole. */
interface Cut {
  readonly adopted: string | null;
  readonly organisations: readonly CutJournal[];
  readonly scenarios: readonly CutJournal[];
  readonly links: readonly ShareLink[];
}

interface CutJournal {
  /** Its key. */
  readonly journal: string;
  readonly begun: Omit<Extract<JournalRecord, { readonly line: 'organisation' }>, 'line'>;
  /** Key of the journal of a scenario's organisation. */
  readonly organisation: string | null;
}

async function cut(transaction: Transaction): Promise<Cut> {
  const of = { store: transaction.store };
  const [locked] = await transaction.run(cypher.settledChanges, of);
  requireUsable(locked);
  const [store] = await transaction.run(backupCypher.adopted, of);
  return {
    adopted: store === undefined ? null : optionalTextIn(store, 'adopted'),
    organisations: (await transaction.run(backupCypher.organisations, of)).map(cutJournalOf),
    scenarios: (await transaction.run(backupCypher.scenarios, of)).map(cutJournalOf),
    links: (await transaction.run(linkCypher.everyLink, of)).map(linkOf),
  };
}

function cutJournalOf(record: Properties): CutJournal {
  const node = nodeIn(record, 'journal');
  return {
    journal: textIn(node, 'journal'),
    begun: {
      id: textOfExact(textIn(node, 'id')),
      registered: numberIn(node, 'registered'),
      register: textIn(node, 'register'),
      last: numberIn(node, 'last'),
      chain: textIn(node, 'chain'),
    },
    organisation: optionalTextIn(node, 'organisation'),
  };
}

async function* entryRecords(readBehind: Run, { journal, begun }: CutJournal): AsyncGenerator<KeptRecord> {
  const { last } = begun;
  for (let after = 0; after < last; after += entriesAtATime) {
    const range = { journal, after, upTo: Math.min(last, after + entriesAtATime) };
    const [entries, pieces] = await readBehind(async (on) => [
      (await on.run(backupCypher.entries, range)).map((record) => entryOf(nodeIn(record, 'e'))),
      (await on.run(backupCypher.pieces, range)).map(pieceOf).sort(inOrder),
    ]);
    const contents = contentsOf(readBehind, journal, pieces);
    let next = await contents.next();
    for (const entry of entries) {
      yield { line: 'entry', ...entry };
      for (; !next.done && next.value.number === entry.number; next = await contents.next()) {
        const { part, chunk, body } = next.value.content;
        yield { line: 'content', part, chunk, body };
      }
    }
  }
}

/** Where a piece of content is, and how long. */
interface Piece {
  readonly number: number;
  readonly part: string;
  readonly chunk: number;
  readonly length: number;
}

function pieceOf(record: Properties): Piece {
  return {
    number: numberIn(record, 'number'),
    part: textIn(record, 'part'),
    chunk: numberIn(record, 'chunk'),
    length: numberIn(record, 'length'),
  };
}

function inOrder(a: Piece, b: Piece): number {
  return a.number - b.number || compareIds(a.part, b.part) || a.chunk - b.chunk;
}

/** The contents of pieces in their order, some at a time. */
async function* contentsOf(
  readBehind: Run,
  journal: string,
  pieces: readonly Piece[],
): AsyncGenerator<{ readonly number: number; readonly content: ContentPart }> {
  for (const group of groupsOf(pieces)) {
    const wanted = group.map(({ number, part, chunk }, at) => ({ number, part, chunk, at }));
    const found = await readBehind((on) => on.run(backupCypher.contents, { journal, pieces: wanted }));
    const sorted = found.sort((a, b) => numberIn(a, 'at') - numberIn(b, 'at'));
    for (const record of sorted) {
      const { number } = present(group[numberIn(record, 'at')], 'a content is of its piece');
      for (const content of soundParts([contentOf(record)], number)) yield { number, content };
    }
  }
}

function* groupsOf(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  let group: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (group.length > 0 && length + piece.length > lengthAtATime) {
      yield group;
      [group, length] = [[], 0];
    }
    group.push(piece);
    length += piece.length;
  }
  if (group.length > 0) yield group;
}

function contentOf(record: Properties): ContentPart {
  return {
    part: textIn(record, 'part'),
    chunk: numberIn(record, 'chunk'),
    body: textIn(record, 'body'),
    checksum: numberIn(record, 'checksum'),
  };
}

/** The receipts of entries up to the moment of the backup, and those that no entry tells. */
async function* receiptRecords(readBehind: Run, lasts: ReadonlyMap<string, number>): AsyncGenerator<KeptRecord> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const found = await readBehind((on) => {
      const range = { store: on.store, prefix: `${on.store}/`, after: from, limit: receiptsAtATime };
      return on.run(backupCypher.receipts, range);
    });
    for (const record of found) {
      const fingerprint = optionalTextIn(record, 'fingerprint');
      const isLater = entriesIn(record).some(({ journal, number }) => number > (lasts.get(journal) ?? 0));
      // One that shows its key alone belongs to a commit on its way.
      if (isLater || fingerprint === null) continue;
      const answer = jsonOf<Committed>(textIn(record, 'answer'));
      yield { line: 'receipt', key: textIn(record, 'key'), fingerprint, answer };
    }
    const last = found.length < receiptsAtATime ? undefined : found.at(-1);
    after = last === undefined ? undefined : textIn(last, 'key');
  }
}

/** The entries that a receipt answers. */
function entriesIn(record: Properties): { readonly journal: string; readonly number: number }[] {
  const { entries } = record;
  const list = Array.isArray(entries) ? entries : [];
  return list.map((entry) => ({ journal: textIn(entry, 'journal'), number: numberIn(entry, 'number') }));
}
