import type { AuditedJournal } from '../port/audit.ts';
import { type Checkpoint, checkpointDigest, checkpointOf } from './checkpoint.ts';
import type { Faults } from './faults.ts';
import type { KeptJournal } from './kept-store.ts';
import { placeOf } from './verify-entries.ts';

/** Makes the checkpoint of a store while it is walked through, and holds it against one that was told earlier. */
export interface CheckpointWatch {
  /** The next journal, in the order of the register. */
  readonly journal: (journal: KeptJournal) => void;
  /** The next entry of that journal. */
  readonly passed: (number: number, chain: string) => void;
  readonly end: (faults: Faults) => void;
  /** The checkpoint of what was walked through. */
  readonly now: () => Checkpoint;
}

/** `start` = the chain of the register before the first journal. */
export function watchCheckpoint(text: string | null, start: string): CheckpointWatch {
  const told = text === null ? null : checkpointOf(text);
  const [now, then] = [checkpointDigest(), checkpointDigest()];
  const cut: number[] = [];
  let current: KeptJournal | null = null;
  let last = { number: 0, chain: '' };
  let [register, registerThen] = [start, start];
  let missing: AuditedJournal | null = null;
  const endJournal = (): void => {
    if (current === null) return;
    now.add(last.number, last.chain);
    cut.push(last.number);
    if (told !== null && last.number < (told.cut[cut.length - 1] ?? 0)) missing ??= placeOf(current.name);
  };
  return {
    journal: (journal) => {
      endJournal();
      current = journal;
      last = { number: 0, chain: '' };
      register = journal.place?.register ?? '';
      if (told !== null && cut.length < told.cut.length) registerThen = register;
    },
    passed: (number, chain) => {
      last = { number, chain };
      if (told !== null && told.cut[cut.length] === number) then.add(number, chain);
    },
    end: (faults) => {
      endJournal();
      current = null;
      now.add(cut.length, register);
      if (text !== null && told === null) faults.add({ what: 'checkpointUnreadable' });
      if (told === null) return;
      then.add(told.cut.length, registerThen);
      if (then.end() !== told.digest) faults.add({ what: 'checkpointMissed', journal: missing });
    },
    now: () => ({ cut, digest: now.end() }),
  };
}
