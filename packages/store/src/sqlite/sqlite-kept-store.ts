import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { KeptJournal, KeptStore, ReadEntry, ReadReceipt } from '../audit/kept-store.ts';
import { type PartDigest, partDigest } from '../audit/payload.ts';
import { answerText } from '../audit/receipt-digest.ts';
import { sound } from '../audit/sound.ts';
import type { ContentPart } from '../journal/content-parts.ts';
import type { MarkedEntry } from '../journal/journal-view.ts';
import type { KeptReceipt } from '../journal/write-set.ts';
import { StoreCorrupt } from '../port/store-error.ts';
import type { Committed } from '../port/write.ts';
import { entryOf } from './journal-rows.ts';
import { idOfKey } from './ordered-key.ts';
import { bytesIn, jsonIn, numberIn, type Row, textIn } from './row.ts';

/** A data file as it stood when this was opened, on a connection of its own: others may write meanwhile. */
export interface OpenKeptStore {
  readonly kept: KeptStore;
  readonly close: () => void;
}

export function openKeptStore(path: string): OpenKeptStore {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('BEGIN');
  return { kept: keptStoreIn(database), close: () => database.close() };
}

const queries = {
  store: 'SELECT * FROM store',
  journals: `SELECT j.*, o.id AS organisation_id FROM journal AS j LEFT JOIN journal AS o ON j.organisation = o.journal
    ORDER BY j.registered`,
  entries: 'SELECT * FROM entry WHERE journal = :journal ORDER BY number',
  contents: 'SELECT part, chunk, body, checksum FROM content WHERE journal = :journal AND number = :number',
  receipt: 'SELECT * FROM receipt WHERE digest = :digest',
  receipts: `SELECT *, digest IN (SELECT receipt FROM entry WHERE receipt IS NOT NULL) AS is_told FROM receipt ORDER BY key`,
  strays: `SELECT (SELECT count(*) FROM entry WHERE journal NOT IN (SELECT journal FROM journal))
    + (SELECT count(*) FROM content AS c WHERE NOT EXISTS
      (SELECT 1 FROM entry AS e WHERE e.journal = c.journal AND e.number = c.number)) AS strays`,
} as const;

/** Entries after which others get a turn. */
const entriesAtATime = 500;

function keptStoreIn(database: DatabaseSync): KeptStore {
  const prepare = (query: keyof typeof queries): StatementSync => {
    const statement = database.prepare(queries[query]);
    statement.setReadBigInts(true);
    return statement;
  };
  const [contents, receipt] = [prepare('contents'), prepare('receipt')];
  const numbers = new WeakMap<KeptJournal, number>();
  return {
    register: async () => {
      const rows = prepare('store').all();
      const [row] = rows;
      return row === undefined || rows.length > 1 ? null : sound(() => registerIn(row));
    },
    async *journals() {
      for (const row of prepare('journals').iterate()) {
        const journal = journalOf(row);
        numbers.set(journal, numberIn(row, 'journal'));
        yield journal;
      }
    },
    async *entries(of) {
      const journal = numbers.get(of) ?? 0;
      let count = 0;
      for (const row of prepare('entries').iterate({ journal })) {
        count += 1;
        if (count % entriesAtATime === 0) await setImmediate();
        yield readEntry(row, { contents, receipt });
      }
    },
    async *receipts() {
      for (const row of prepare('receipts').iterate()) yield readReceipt(row);
    },
    hasStrays: async () => numberIn(prepare('strays').get() ?? {}, 'strays') > 0,
  };
}

function registerIn(row: Row): NonNullable<Awaited<ReturnType<KeptStore['register']>>> {
  if (numberIn(row, 'one') !== 1) throw new StoreCorrupt('the store has one row');
  const adopted = row.adopted === null ? null : textIn(row, 'adopted');
  return { registered: numberIn(row, 'registered'), register: textIn(row, 'register'), adopted };
}

function journalOf(row: Row): KeptJournal {
  const id = bytesIn(row, 'id');
  const realm = textIn(row, 'realm');
  const organisation = row.organisation_id instanceof Uint8Array ? idOfKey(row.organisation_id) : null;
  const place = sound(() => ({ registered: numberIn(row, 'registered'), register: textIn(row, 'register') }));
  return {
    name: { realm: realm === 'scenario' ? 'scenario' : 'organisation', id: idOfKey(id), organisationId: organisation },
    place,
    last: sound(() => numberIn(row, 'last')) ?? 0,
    chain: textIn(row, 'chain'),
    isSound: id.byteLength % 2 === 0 && (realm === 'organisation' || realm === 'scenario'),
  };
}

function readEntry(row: Row, look: { readonly contents: StatementSync; readonly receipt: StatementSync }): ReadEntry {
  const [journal, number] = [numberIn(row, 'journal'), numberIn(row, 'number')];
  const entry = sound(() => exactEntry(row));
  const parts: PartDigest[] = [];
  let areSound = true;
  for (const content of look.contents.iterate({ journal, number })) {
    const part = sound(() => partIn(content));
    if (part === null || crc32(part.body) !== part.checksum) areSound = false;
    if (part !== null) parts.push(partDigest(part));
  }
  const found = entry === null || entry.receipt === null ? undefined : look.receipt.get({ digest: entry.receipt });
  return { number, entry, parts, areSound, receipt: found === undefined ? null : sound(() => receiptIn(found)) };
}

function partIn(row: Row): ContentPart {
  return {
    part: textIn(row, 'part'),
    chunk: numberIn(row, 'chunk'),
    body: textIn(row, 'body'),
    checksum: numberIn(row, 'checksum'),
  };
}

/** The entry, unless its head says the same in another way than it was written. */
function exactEntry(row: Row): MarkedEntry {
  const head = jsonIn<unknown>(row, 'head');
  const isHead = typeof head === 'object' && head !== null && 'actor' in head && 'label' in head;
  if (!isHead || typeof head.actor !== 'string') throw new StoreCorrupt('a head tells who and what');
  const entry = entryOf(row);
  const { actor, label } = entry;
  if (JSON.stringify({ actor, label }) !== textIn(row, 'head')) throw new StoreCorrupt('a head was written otherwise');
  return entry;
}

function readReceipt(row: Row): ReadReceipt {
  const isTold = numberIn(row, 'is_told') === 1;
  return { key: textIn(row, 'key'), receipt: sound(() => receiptIn(row)), digest: textIn(row, 'digest'), isTold };
}

/** The receipt, unless its answer says the same in another way than it was written. */
function receiptIn(row: Row): KeptReceipt {
  const answer = jsonIn<Committed | null>(row, 'answer');
  if (answer === null) throw new StoreCorrupt('an answer is missing');
  if (answer.outcome !== 'committed' || answerText(answer) !== textIn(row, 'answer'))
    throw new StoreCorrupt('an answer was written otherwise');
  return { key: textIn(row, 'key'), fingerprint: textIn(row, 'fingerprint'), answer };
}
