import { crc32 } from 'node:zlib';
import type { KeptJournal, KeptStore, ReadEntry, ReadReceipt } from '../audit/kept-store.ts';
import { partDigest } from '../audit/payload.ts';
import { answerText } from '../audit/receipt-digest.ts';
import type { Register } from '../audit/register.ts';
import { sound } from '../audit/sound.ts';
import { textOfExact } from '../journal/exact-text.ts';
import type { MarkedEntry } from '../journal/journal-view.ts';
import { jsonOf } from '../journal/json-text.ts';
import type { KeptReceipt } from '../journal/write-set.ts';
import { StoreCorrupt } from '../port/store-error.ts';
import type { Committed } from '../port/write.ts';
import { auditCypher } from './audit-cypher.ts';
import { readParts } from './content-nodes.ts';
import { journalKey, startOf } from './journal-key.ts';
import { entryOf } from './journal-nodes.ts';
import {
  nodeIn,
  numberIn,
  optionalNodeIn,
  optionalNumberIn,
  optionalTextIn,
  type Properties,
  textIn,
} from './properties.ts';
import type { Transaction } from './transaction.ts';
import type { Transact } from './transactions.ts';

/** Entries, journals and receipts that are read at a time. */
const atATime = 100;

/**
 * A store of a server, read piece by piece while others write: the journals that were registered when the verification began, each up
 * to its head when its turn comes. Behind a head nothing changes.
 */
export function keptStoreOn(
  store: string,
  { transact, readBehind }: { transact: Transact; readBehind: Transact },
): KeptStore {
  const begun = transact(async (on) => {
    const [record] = await on.run(auditCypher.register, { store });
    const register = record === undefined ? null : sound(() => registerIn(record));
    const until = register?.registered ?? Number.MAX_SAFE_INTEGER;
    const unregistered = [
      ...(await on.run(auditCypher.unregisteredOrganisations, { store })),
      ...(await on.run(auditCypher.unregisteredScenarios, { store })),
    ];
    return { register, until, unregistered };
  });
  begun.catch(() => {});
  const keys = new WeakMap<KeptJournal, { readonly key: string; readonly until: number }>();
  const opened = async (record: Properties): Promise<KeptJournal> => {
    const key = textIn(nodeIn(record, 'j'), 'journal');
    const { head, until, since } = await transact(async (on) => {
      const [head = {}] = await on.run(auditCypher.head, { journal: key });
      const [ends = {}] = await on.run(auditCypher.ends, { journal: key });
      return { head, until: optionalNumberIn(ends, 'last') ?? 0, since: optionalTextIn(ends, 'since') };
    });
    const journal = journalIn(store, record, { head, since });
    keys.set(journal, { key, until });
    return journal;
  };
  return {
    register: async () => (await begun).register,
    async *journals() {
      const { until, unregistered } = await begun;
      for (let after = 0; ; ) {
        const found = await readBehind((on) => on.run(auditCypher.journals, { store, after, until, limit: atATime }));
        for (const record of found) yield await opened(record);
        const last = found.at(-1);
        if (last === undefined) break;
        after = numberIn(nodeIn(last, 'j'), 'registered');
      }
      for (const record of unregistered) yield await opened(record);
    },
    async *entries(of) {
      const { key: journal, until } = keys.get(of) ?? { key: '', until: 0 };
      for (let after = 0; after < until; ) {
        const page = await readBehind((on) => entriesOf(on, { store, journal, after, until, limit: atATime }));
        yield* page;
        after = page.at(-1)?.number ?? until;
      }
    },
    async *receipts() {
      for (let after: string | undefined = ''; after !== undefined; ) {
        const parameters = { store, after, prefix: `${store}/`, limit: atATime };
        const found: Properties[] = await transact((on) => on.run(auditCypher.receipts, parameters));
        const page: ReadReceipt[] = found.map(readReceipt);
        yield* page;
        after = page.at(-1)?.key;
      }
    },
    hasStrays: async () => false,
  };
}

function registerIn(record: Properties): Register & { readonly adopted: string | null } {
  const adopted = optionalTextIn(record, 'adopted');
  return { registered: numberIn(record, 'registered'), register: textIn(record, 'register'), adopted };
}

function journalIn(
  store: string,
  record: Properties,
  { head, since }: { readonly head: Properties; readonly since: string | null },
): KeptJournal {
  const node = nodeIn(record, 'j');
  const exact = sound(() => textIn(node, 'id')) ?? '';
  const id = textOfExact(exact);
  const realm = isMissing(node, 'organisation') ? 'organisation' : 'scenario';
  const organisation = sound(() => optionalTextIn(record, 'organisation'));
  return {
    name: { realm, id, organisationId: organisation === null ? null : textOfExact(organisation) },
    place: sound(() => ({ registered: numberIn(node, 'registered'), register: textIn(node, 'register') })),
    last: sound(() => numberIn(head, 'last')) ?? 0,
    chain: sound(() => textIn(head, 'chain')) ?? '',
    isSound: node.journal === journalKey(store, realm, id) && node.idStart === startOf(exact) && head.since === since,
  };
}

/** What a page of entries is asked of. */
interface EntriesRange {
  readonly store: string;
  readonly journal: string;
  readonly after: number;
  readonly until: number;
  readonly limit: number;
}

async function entriesOf(on: Transaction, range: EntriesRange): Promise<ReadEntry[]> {
  const found = await on.run(auditCypher.entries, { ...range });
  const numbers = found.map((record) => numberIn(nodeIn(record, 'e'), 'number'));
  const contents = await readParts(on, range.journal, numbers);
  return found.map((record) => {
    const node = nodeIn(record, 'e');
    const number = numberIn(node, 'number');
    const receipt = optionalNodeIn(record, 'r');
    const parts = contents.get(number) ?? [];
    return {
      number,
      entry: sound(() => exactEntry(node)),
      parts: parts.map(partDigest),
      areSound: parts.every(({ body, checksum }) => crc32(body) === checksum),
      receipt: receipt === null ? null : sound(() => receiptIn(receipt)),
    };
  });
}

/** The entry, unless its label says the same in another way than it was written. */
function exactEntry(node: Properties): MarkedEntry {
  const entry = entryOf(node);
  if (JSON.stringify(entry.label) !== textIn(node, 'label')) throw new StoreCorrupt('a label was written otherwise');
  return entry;
}

function readReceipt(record: Properties): ReadReceipt {
  const node = nodeIn(record, 'r');
  return {
    key: textIn(node, 'key'),
    receipt: sound(() => receiptIn(node)),
    digest: sound(() => optionalTextIn(node, 'digest')),
    isTold: numberIn(record, 'told') > 0,
  };
}

/** The receipt, unless its answer says the same in another way than it was written. */
function receiptIn(node: Properties): KeptReceipt {
  const answer = jsonOf<Committed | null>(textIn(node, 'answer'));
  if (answer === null) throw new StoreCorrupt('an answer is missing');
  const { outcome, recordedAt } = answer;
  const isExact = answerText(answer) === textIn(node, 'answer') && recordedAt === textIn(node, 'recordedAt');
  if (outcome !== 'committed' || !isExact) throw new StoreCorrupt('an answer was written otherwise');
  return { key: textIn(node, 'key'), fingerprint: textIn(node, 'fingerprint'), answer };
}

function isMissing(node: Properties, name: string): boolean {
  return node[name] === null || node[name] === undefined;
}
