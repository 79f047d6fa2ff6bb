import { type ApiClient, memberOf, type Reply } from '../api/api-client.ts';
import type { Ledger } from './ledger.ts';

/** How a write ended for its client. fault: an answer that there should never be. */
export type Written =
  | { readonly kind: 'acknowledged' | 'conflict' | 'lost' }
  | Denied
  | { readonly kind: 'fault'; readonly what: string };

/** The store could not be written, so that nothing is stored. */
export interface Denied {
  readonly kind: 'denied';
  readonly code: string;
}

/** A client that writes one thing after the other, each time something new. */
export interface Writer {
  /** After a fault: finds out what became of a write whose answer did not come; gives what is wrong. */
  resume(api: ApiClient): Promise<readonly string[]>;
  write(api: ApiClient): Promise<Written>;
}

/** What writers share: what they have sent, and numbers that are given once. */
export interface Desk {
  readonly ledger: Ledger;
  readonly organisationId: string;
  readonly next: () => number;
  /** The revision that the last answer told. */
  revision: number;
}

/** The answer of a mutation that is called `done`: its type and its fields, or how else it ended. */
export type Outcome =
  | { readonly kind: 'answer'; readonly type: string; readonly done: unknown }
  | { readonly kind: 'lost' }
  | Denied
  | { readonly kind: 'fault'; readonly what: string };

/** Codes of a store that has stored nothing. */
const denials = new Set(['storeUnavailable', 'storeFull', 'storeReadOnly']);

export function outcomeOf(reply: Reply): Outcome {
  if (reply.kind === 'lost') return { kind: 'lost' };
  const done = memberOf(reply.body, 'data', 'done');
  const type = memberOf(done, '__typename');
  if (typeof type === 'string') return { kind: 'answer', type, done };
  const errors = memberOf(reply.body, 'errors');
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  const code = String(memberOf(first, 'extensions', 'code'));
  if (reply.status === 503 && code === 'storeOutcomeUnknown') return { kind: 'lost' };
  if (reply.status === 503 && denials.has(code)) return { kind: 'denied', code };
  return { kind: 'fault', what: `${reply.status} ${JSON.stringify(reply.body)}` };
}

/** A whole number of an answer; breaks when it is something else. */
export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`${JSON.stringify(value)} is no number`);
  return value;
}

/** What a writer gives when its write was not answered with a result; a denied content is told to the ledger. */
export function notWritten(outcome: Exclude<Outcome, { readonly kind: 'answer' }>, { ledger }: Desk, content: string) {
  if (outcome.kind === 'denied') ledger.deny(content);
  return outcome;
}
