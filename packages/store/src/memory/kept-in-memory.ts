import { present } from '@samorg/domain';
import type { KeptJournal, KeptStore, ReadEntry } from '../audit/kept-store.ts';
import { partDigest } from '../audit/payload.ts';
import { receiptDigest } from '../audit/receipt-digest.ts';
import { emptyRegister, type JournalName, type Register } from '../audit/register.ts';
import { undoOrder } from '../audit/undo-order.ts';
import { organisationParts, scenarioParts } from '../journal/content-parts.ts';
import { organisationInfo } from '../journal/organisation-head.ts';
import { scenarioInfo } from '../journal/scenario-head.ts';
import type { KeptReceipt } from '../journal/write-set.ts';
import type { OrganisationStep } from '../port/organisation-journal.ts';
import type { ScenarioStep } from '../port/scenario-journal.ts';
import type { KeptEntry } from './memory-journal.ts';

/** A journal in its place in the register. */
export interface RegisteredJournal extends JournalName, Register {}

/** What a memory store holds, as it stands now. */
export interface MemorySnapshot {
  readonly registered: readonly RegisteredJournal[];
  readonly journalOf: (name: JournalName) => readonly KeptEntry[];
  readonly receipts: readonly KeptReceipt[];
  readonly adopted: string | null;
}

/** Lets a memory store be verified; what comes later is not part of it. */
export function keptInMemory({ registered, journalOf, receipts, adopted }: MemorySnapshot): KeptStore {
  const journals = registered.map((name) => ({ name, entries: [...journalOf(name)] }));
  const told = new Set(journals.flatMap(({ entries }) => entries.map(({ receipt }) => receipt)));
  const byDigest = new Map(receipts.map((receipt) => [receiptDigest(receipt), receipt]));
  const { registered: count, register } = registered.at(-1) ?? emptyRegister(adopted);
  return {
    register: async () => ({ registered: count, register, adopted }),
    async *journals() {
      for (const { name, entries } of journals) {
        const { number: last, chain } = present(entries.at(-1), 'a journal has an entry');
        yield { name, place: name, last, chain, isSound: true };
      }
    },
    async *entries({ name }: KeptJournal) {
      const { entries } = present(
        journals.find((journal) => journal.name === name),
        'the journal is there',
      );
      const order = undoOrder();
      for (const entry of entries) {
        const receipt = entry.receipt === null ? null : (byDigest.get(entry.receipt) ?? null);
        yield { ...readEntry(name, entry, order), receipt };
      }
    },
    async *receipts() {
      for (const [digest, receipt] of byDigest) {
        yield { key: receipt.key, receipt, digest, isTold: told.has(digest) };
      }
    },
    hasStrays: async () => false,
  };
}

function readEntry({ realm }: JournalName, entry: KeptEntry, order: ReturnType<typeof undoOrder>): ReadEntry {
  const marks = order(entry);
  const { parts, info } = realm === 'organisation' ? organisationContent(entry) : scenarioContent(entry);
  return {
    number: entry.number,
    entry: marks === null ? null : { ...entry, ...marks, info },
    parts: Array.from(parts, partDigest),
    areSound: true,
    receipt: null,
  };
}

function organisationContent({ content }: KeptEntry) {
  const step: OrganisationStep = JSON.parse(content);
  return { parts: organisationParts(step), info: organisationInfo(step) };
}

function scenarioContent({ content }: KeptEntry) {
  const step: ScenarioStep = JSON.parse(content);
  return { parts: scenarioParts(step), info: scenarioInfo(step) };
}
