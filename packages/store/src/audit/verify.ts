import type { AuditReport, AuditRequest } from '../port/audit.ts';
import { checkpointText } from './checkpoint.ts';
import { type CheckpointWatch, watchCheckpoint } from './checkpoint-watch.ts';
import { type Faults, noFaults } from './faults.ts';
import type { KeptJournal, KeptStore } from './kept-store.ts';
import { adoptedDigest, receiptDigest } from './receipt-digest.ts';
import { emptyRegister, type Register, registerAfter } from './register.ts';
import { placeOf, verifyEntries } from './verify-entries.ts';

/** Goes through everything that is kept, once, an entry at a time. */
export async function verify(kept: KeptStore, { checkpoint }: AuditRequest): Promise<AuditReport> {
  const faults = noFaults();
  const told = await kept.register();
  const adopted = told?.adopted ?? null;
  const watch = watchCheckpoint(checkpoint, emptyRegister(adopted).register);
  const { last, journals, entries } = await verifyJournals(kept, { start: emptyRegister(adopted), watch, faults });
  for (let number = last.registered + 1; number <= (told?.registered ?? 0); number += 1) {
    faults.add({ what: 'journalRemoved', number });
  }
  const isKnown = told !== null && (told.registered > last.registered || isSame(told, last));
  if (!isKnown || (await kept.hasStrays())) faults.add({ what: 'storeChanged' });
  const receipts = await verifyReceipts(kept, adopted, faults);
  watch.end(faults);
  const count = faults.count();
  return {
    journals,
    entries,
    receipts,
    checkpoint: count === 0 ? checkpointText(watch.now()) : null,
    faultCount: count,
    faults: faults.told,
  };
}

async function verifyJournals(
  kept: KeptStore,
  { start, watch, faults }: { readonly start: Register; readonly watch: CheckpointWatch; readonly faults: Faults },
): Promise<{ last: Register; journals: number; entries: number }> {
  let last = start;
  let [journals, entries] = [0, 0];
  for await (const journal of kept.journals()) {
    journals += 1;
    last = verifyPlace(journal, last, faults);
    watch.journal(journal);
    const walk = { fault: faults.add, passed: watch.passed };
    entries += await verifyEntries(kept, journal, walk);
  }
  return { last, journals, entries };
}

/** Gives the register after the journal, as the journal itself tells it. */
function verifyPlace({ name, place, isSound }: KeptJournal, last: Register, faults: Faults): Register {
  const journal = placeOf(name);
  if (place === null || place.registered <= last.registered) {
    faults.add({ what: 'journalAdded', journal });
    return last;
  }
  for (let number = last.registered + 1; number < place.registered; number += 1) {
    faults.add({ what: 'journalRemoved', number });
  }
  const isNext = place.registered === last.registered + 1;
  if (!isSound || (isNext && !isSame(registerAfter(last, name), place)))
    faults.add({ what: 'journalChanged', journal });
  return place;
}

async function verifyReceipts(kept: KeptStore, adopted: string | null, faults: Faults): Promise<number> {
  const untold = adoptedDigest();
  let count = 0;
  for await (const { key, receipt, digest, isTold } of kept.receipts()) {
    count += 1;
    if (receipt === null || receiptDigest(receipt) !== digest) faults.add({ what: 'receiptChanged', key });
    if (isTold || receipt === null) continue;
    untold.add(receipt);
    if (adopted === null) faults.add({ what: 'receiptAdded', key });
  }
  if (adopted !== null && untold.end() !== adopted) faults.add({ what: 'oldReceiptsChanged' });
  return count;
}

function isSame(a: Register, b: Register): boolean {
  return a.registered === b.registered && a.register === b.register;
}
