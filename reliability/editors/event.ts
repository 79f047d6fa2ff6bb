import type { Content } from './content.ts';
import type { Deed } from './deed.ts';

/** One request of a client and its answer: a line of a history. Times are milliseconds of one clock that passes evenly. */
export interface Event {
  readonly client: string;
  /** Number of the client's operation, from 0. */
  readonly operation: number;
  /** Id of the scenario or organisation that it is about. */
  readonly journal: string;
  readonly sentMs: number;
  readonly answeredMs: number;
  /** The wall clock at the same two moments. */
  readonly sentAt: string;
  readonly answeredAt: string;
  readonly request: { readonly kind: 'read' } | Write;
  readonly answer: Answer;
}

/** A write on the number that the client saw last. */
export interface Write {
  readonly kind: 'write';
  readonly expected: number;
  readonly deed: Deed;
}

export type Answer =
  /** A read, or a write that was stored: what is there now, which may be later than the write. */
  | { readonly kind: 'told'; readonly seen: Seen }
  | { readonly kind: 'conflict'; readonly told: ToldConflict; readonly seen: Seen }
  /** A rule says no; nothing was stored. */
  | { readonly kind: 'refused'; readonly code: string }
  /** No answer that one can go by. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What was told of a journal: its number, by whom and when it came to be, and what it holds. */
export interface Seen {
  readonly number: number;
  readonly by: string;
  readonly at: string;
  readonly content: Content;
}

/** What a conflict says of the write that came first. */
export interface ToldConflict {
  readonly number: number;
  readonly by: string;
  readonly at: string;
  readonly what: string;
}
