import type { MarkedEntry } from '../journal/journal-view.ts';
import type { AuditedPart, AuditFault } from '../port/audit.ts';
import type { KeptJournal, KeptStore, ReadEntry } from './kept-store.ts';
import { payloadDigest } from './payload.ts';
import { receiptDigest } from './receipt-digest.ts';
import { beginningOf, type JournalName } from './register.ts';
import { chainAfter } from './seal.ts';
import { type Suspect, swappedIn } from './swapped.ts';
import { type UndoOrder, undoOrder } from './undo-order.ts';

/** What a walk through a journal tells besides its faults. */
export interface EntriesWalk {
  readonly fault: (fault: AuditFault) => void;
  /** Each entry that could be read. */
  readonly passed: (number: number, chain: string) => void;
}

/** Verifies every entry of a journal and its head. Gives the number of entries. */
export async function verifyEntries(kept: KeptStore, journal: KeptJournal, walk: EntriesWalk): Promise<number> {
  const place = placeOf(journal.name);
  const { last } = journal;
  const suspects: Suspect[] = [];
  let state: State = { number: 0, chains: [beginningOf(journal.name)], order: undoOrder() };
  let count = 0;
  let headChains: readonly string[] = [];
  for await (const read of kept.entries(journal)) {
    count += 1;
    if (read.number > state.number + 1) {
      walk.fault({ what: 'entriesRemoved', journal: place, number: state.number + 1, until: read.number - 1 });
      state = { ...state, chains: [], order: null };
    }
    const { parts, next } = verified(read, state);
    if (parts.length > 0) suspects.push({ read, parts, before: state.chains });
    if (suspects.length > mostSuspects) tell(suspects.splice(0), place, walk);
    if (read.entry !== null) walk.passed(read.number, read.entry.chain);
    state = next;
    if (read.number === last) headChains = state.chains;
  }
  tell(suspects, place, walk);
  if (state.number < last) {
    walk.fault({ what: 'entriesRemoved', journal: place, number: state.number + 1, until: last });
  } else {
    if (state.number > last) {
      walk.fault({ what: 'entriesAdded', journal: place, number: last + 1, until: state.number });
    }
    if (!headChains.includes(journal.chain)) walk.fault({ what: 'headChanged', journal: place });
  }
  return count;
}

export function placeOf({ realm, id }: JournalName): { readonly realm: JournalName['realm']; readonly id: string } {
  return { realm, id };
}

/** Entries with faults that are compared with each other; more are told as changed. */
const mostSuspects = 64;

interface State {
  readonly number: number;
  /** What the chain before the next entry may be: as it is kept, and as it should be; empty = not known. */
  readonly chains: readonly string[];
  /** null = not known, since entries before are missing or may be of another kind. */
  readonly order: UndoOrder | null;
}

function verified(read: ReadEntry, { chains, order }: State): { parts: AuditedPart[]; next: State } {
  const { number, entry } = read;
  if (entry === null) return { parts: ['entry'], next: { number, chains: [], order: null } };
  const parts: AuditedPart[] = [];
  const should = chains.map((before) => chainAfter(before, entry, entry));
  const isInChain = chains.length === 0 || should.includes(entry.chain);
  if (!isInChain) parts.push('entry');
  if (!hasItsPayload(read, entry)) parts.push('content');
  if (order !== null && isInChain && !hasMarks(entry, order)) parts.push('order');
  if (entry.receipt !== null && (read.receipt === null || receiptDigest(read.receipt) !== entry.receipt)) {
    parts.push('receipt');
  }
  const next = {
    number,
    chains: isInChain ? [entry.chain] : [entry.chain, ...should],
    order: isInChain ? order : null,
  };
  return { parts, next };
}

function hasItsPayload({ parts, areSound }: ReadEntry, { salt, label, info, payload }: MarkedEntry): boolean {
  return areSound && payloadDigest(salt, { label, info, parts }) === payload;
}

function hasMarks(entry: MarkedEntry, order: UndoOrder): boolean {
  const marks = order(entry);
  if (marks === null) return false;
  const { done, below, undone, undoneBelow, base } = marks;
  return (
    entry.done === done &&
    entry.below === below &&
    entry.undone === undone &&
    entry.undoneBelow === undoneBelow &&
    entry.base === base
  );
}

function tell(suspects: readonly Suspect[], journal: ReturnType<typeof placeOf>, { fault }: EntriesWalk): void {
  const { pairs, rest } = swappedIn(suspects);
  for (const [number, until] of pairs) fault({ what: 'entriesSwapped', journal, number, until });
  for (const { read, parts } of rest) fault({ what: 'entryChanged', journal, number: read.number, parts });
}
