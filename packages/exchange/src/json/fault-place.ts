import type { Fault } from '@samorg/domain';
import type { TextPlace } from './text-place.ts';

/** Which of the two files of an evaluation a fault is in; the first ref of `notJson` and `schema`. */
export type FileRole = 'organisation' | 'scenario' | 'input';

/** What is wrong at a pointer: a property is missing or unknown, or its value is of the wrong kind or not allowed. */
export type FaultReason = 'missing' | 'unknown' | 'kind' | 'value';

/**
 * A fault of reading with what a person needs to find it. `code` and `refs` are the contract: `notJson` [file] and
 * `schema` [file, pointer] with an RFC 6901 pointer.
 */
export interface PlacedFault extends Fault {
  /** Where the value stands in the text; null when that is not known. */
  readonly place: TextPlace | null;
  /** null for `notJson`. */
  readonly reason: FaultReason | null;
  /** Exact pointers behind the one in refs, sorted: a bad change is one fault, but its bad properties are listed. */
  readonly pointers: readonly string[];
  /** Names of the properties that are missing, sorted. */
  readonly missing: readonly string[];
}

/** A value read from outside, or everything that is wrong with it (never empty, sorted by code, then refs). */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/** The one fault of a text that is no JSON. */
export function notJson(file: FileRole, place: TextPlace | null): PlacedFault {
  return { code: 'notJson', refs: [file], place, reason: null, pointers: [], missing: [] };
}
