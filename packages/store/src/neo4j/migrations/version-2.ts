import { present } from '@samorg/domain';
import { adoptedDigest, receiptDigest } from '../../audit/receipt-digest.ts';
import { beginningOf, emptyRegister, type JournalName, registerAfter } from '../../audit/register.ts';
import { randomSalt } from '../../audit/salt.ts';
import { type Seal, sealOf } from '../../audit/seal.ts';
import { textOfExact } from '../../journal/exact-text.ts';
import { jsonOf } from '../../journal/json-text.ts';
import type { KeptReceipt } from '../../journal/write-set.ts';
import type { JsonValue } from '../../port/json-value.ts';
import type { Committed } from '../../port/write.ts';
import { readParts } from '../content-nodes.ts';
import { kindIn, nodeIn, numberIn, optionalNumberIn, optionalTextIn, type Properties, textIn } from '../properties.ts';
import type { Transaction } from '../transaction.ts';
import type { Migrate, Transact } from './migration.ts';
import { version2Cypher } from './version-2-cypher.ts';

/**
 * Every entry gets a seal, every journal its place in the register and its head, in transactions of some entries each. A journal is
 * registered when all its entries are sealed, so what was stopped is taken up where it stood; several processes may do so together.
 */
export const toVersion2: Migrate = async (transact) => {
  await beginRegister(transact);
  const organisations = await transact((on) => on.run(version2Cypher.organisations, { store: on.store }));
  const scenarios = await transact((on) => on.run(version2Cypher.scenarios, { store: on.store }));
  const ids = new Map(organisations.map((row) => [textIn(row, 'journal'), textOfExact(textIn(row, 'id'))]));
  for (const row of [...organisations, ...scenarios]) {
    const organisation = optionalTextIn(row, 'organisation');
    const name: JournalName = {
      realm: organisation === null ? 'organisation' : 'scenario',
      id: textOfExact(textIn(row, 'id')),
      organisationId: organisation === null ? null : present(ids.get(organisation), 'a scenario has an organisation'),
    };
    await sealJournal(transact, textIn(row, 'journal'), name);
  }
  await transact((on) => on.run(version2Cypher.finish, { store: on.store }));
};

/** Receipts, and entries without a large content, that are read at a time. */
const atATime = 200;

/** Anchors the receipts that no entry tells in the register, which nothing has been registered in yet. */
async function beginRegister(transact: Transact): Promise<void> {
  const isBegun = await transact(async (on) => (await lockStore(on)).register !== null);
  if (isBegun) return;
  const adopted = adoptedDigest();
  for (let after: string | undefined = ''; after !== undefined; ) {
    const receipts: KeptReceipt[] = await transact((on) => markedReceipts(on, after ?? ''));
    for (const receipt of receipts) adopted.add(receipt);
    after = receipts.at(-1)?.key;
  }
  const digest = adopted.end();
  await transact(async (on) => {
    if ((await lockStore(on)).register !== null) return;
    await on.run(version2Cypher.beginRegister, { store: on.store, adopted: digest, ...emptyRegister(digest) });
  });
}

async function markedReceipts(on: Transaction, after: string): Promise<KeptReceipt[]> {
  const { store } = on;
  const found = await on.run(version2Cypher.receipts, { store, after, limit: atATime });
  const receipts = found.map((record) => ({
    key: textIn(record, 'key'),
    fingerprint: textIn(record, 'fingerprint'),
    answer: jsonOf<Committed>(textIn(record, 'answer')),
  }));
  const marks = receipts.map((receipt) => ({ key: receipt.key, digest: receiptDigest(receipt) }));
  await on.run(version2Cypher.markReceipts, { store, receipts: marks });
  return receipts;
}

/** Seals the entries of a journal, some at a time, and registers it. */
async function sealJournal(transact: Transact, journal: string, name: JournalName): Promise<void> {
  let before: Last | null = { number: 0, chain: beginningOf(name) };
  while (before !== null) {
    const start: Last = before;
    before = await transact(async (on) => {
      const { registered, register } = await lockStore(on);
      const [head] = await on.run(version2Cypher.lockHead, { journal });
      if (head === undefined || optionalNumberIn(head, 'registered') !== null || register === null) return null;
      const last = await sealEntries(on, journal, start);
      if (last.number > start.number && last.number < numberIn(head, 'last')) return last;
      const after = registerAfter({ registered, register }, name);
      await on.run(version2Cypher.registerJournal, { store: on.store, journal, chain: last.chain, ...after });
      return null;
    });
  }
}

interface Last {
  readonly number: number;
  readonly chain: string;
}

/** Seals some entries behind the last one that is sealed, and gives the new last one. */
async function sealEntries(on: Transaction, journal: string, before: Last): Promise<Last> {
  const found = await on.run(version2Cypher.entries, { journal, after: before.number, limit: atATime });
  const seals: (Pick<Seal, 'salt' | 'payload' | 'chain'> & { readonly number: number })[] = [];
  let last = before;
  for (const record of found) {
    const node = nodeIn(record, 'e');
    const number = numberIn(node, 'number');
    const chain = optionalTextIn(node, 'chain');
    if (chain !== null) last = { number, chain };
    else {
      const { salt, payload, chain } = await sealOfNode(on, node, last.chain);
      seals.push({ number, salt, payload, chain });
      last = { number, chain };
    }
  }
  await on.run(version2Cypher.seal, { journal, seals });
  return last;
}

async function sealOfNode(on: Transaction, node: Properties, before: string): Promise<Seal> {
  const number = numberIn(node, 'number');
  const entry = {
    number,
    recordedAt: textIn(node, 'recordedAt'),
    actor: textOfExact(textIn(node, 'actor')),
    kind: kindIn(node),
    of: optionalNumberIn(node, 'of'),
    label: jsonOf<JsonValue>(textIn(node, 'label')),
  };
  const parts = (await readParts(on, textIn(node, 'journal'), [number])).get(number) ?? [];
  return sealOf(before, { entry, info: optionalTextIn(node, 'info'), parts, salt: randomSalt(), receipt: null });
}

/** Until the transaction ends, nobody else migrates the store. */
async function lockStore(on: Transaction): Promise<{ readonly registered: number; readonly register: string | null }> {
  const [record] = await on.run(version2Cypher.lockStore, { store: on.store });
  const store = present(record, 'the store is there');
  return {
    registered: optionalNumberIn(store, 'registered') ?? 0,
    register: optionalTextIn(store, 'register'),
  };
}
