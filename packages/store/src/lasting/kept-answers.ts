import type { Instant } from '../port/instant.ts';
import { StoreUnavailable } from '../port/store-error.ts';
import type { WatchedStore } from '../port/watched-store.ts';
import type { Contact } from './contact.ts';
import type { Era } from './watch.ts';

/** One question to the store, and who asks it. */
export interface Question<T> {
  /** Alike for the same question only. */
  readonly key: string;
  readonly ask: (store: WatchedStore) => Promise<T>;
  readonly contact: Contact;
  /** Told when the answer is an old one: from when. */
  readonly isOld: (since: Instant) => void;
}

/** Answers of one kind, kept as long as nobody writes, and beyond that for when the store cannot be asked. */
export type KeptAnswers<T> = (question: Question<T>) => Promise<T>;

interface Kept<T> {
  reading: { readonly era: Era; readonly answer: Promise<T> } | null;
  last: { readonly era: Era; readonly value: T } | null;
}

/** Keeps at most `limit` answers; the one that was asked for longest ago goes first. */
export function keptAnswers<T>(limit: number): KeptAnswers<T> {
  const all = new Map<string, Kept<T>>();
  const touched = (key: string): Kept<T> => {
    const kept = all.get(key) ?? { reading: null, last: null };
    all.delete(key);
    all.set(key, kept);
    for (const oldest of all.keys()) {
      if (all.size <= limit) break;
      all.delete(oldest);
    }
    return kept;
  };
  return async ({ key, ask, contact, isOld }) => {
    const kept = touched(key);
    try {
      const current = await contact.current();
      if (current !== null && kept.reading?.era === current) return await kept.reading.answer;
      return await read(kept, { era: current ?? { confirmedAt: contact.now() }, answer: contact.during(ask) });
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || kept.last === null) throw error;
      isOld(kept.last.era.confirmedAt);
      return kept.last.value;
    }
  };
}

async function read<T>(kept: Kept<T>, reading: { readonly era: Era; readonly answer: Promise<T> }): Promise<T> {
  kept.reading = reading;
  try {
    const value = await reading.answer;
    if (kept.reading === reading || kept.last === null) kept.last = { era: reading.era, value };
    return value;
  } catch (error) {
    if (kept.reading === reading) kept.reading = null;
    throw error;
  }
}
