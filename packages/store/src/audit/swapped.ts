import type { AuditedPart } from '../port/audit.ts';
import type { ReadEntry } from './kept-store.ts';
import { payloadDigest } from './payload.ts';
import { chainAfter } from './seal.ts';

/** An entry that is not as it was written. */
export interface Suspect {
  readonly read: ReadEntry;
  readonly parts: readonly AuditedPart[];
  /** What the chain before it may be. */
  readonly before: readonly string[];
}

/** Tells entries, or contents, that stand in each other's place from those that were changed. */
export function swappedIn(suspects: readonly Suspect[]): {
  readonly pairs: readonly (readonly [number, number])[];
  readonly rest: readonly Suspect[];
} {
  const pairs: (readonly [number, number])[] = [];
  const settled = new Set<Suspect>();
  for (const [at, one] of suspects.entries()) {
    const other = suspects.slice(at + 1).find((later) => !settled.has(later) && areSwapped(one, later));
    if (settled.has(one) || other === undefined) continue;
    pairs.push([one.read.number, other.read.number]);
    settled.add(one).add(other);
    for (const suspect of suspects) if (followsEither(suspect, [one, other])) settled.add(suspect);
  }
  return { pairs, rest: suspects.filter((suspect) => !settled.has(suspect)) };
}

function areSwapped(one: Suspect, other: Suspect): boolean {
  return (isFrom(one, other) && isFrom(other, one)) || (hasContentOf(one, other) && hasContentOf(other, one));
}

/** Whether an entry was written at the place of another one; its chain there may now stand here. */
function isFrom({ read: { entry } }: Suspect, { read, before }: Suspect): boolean {
  const { number } = read;
  if (entry === null) return false;
  const chains = read.entry === null ? before : [...before, read.entry.chain];
  return chains.some((chain) => chainAfter(chain, { ...entry, number }, entry) === entry.chain);
}

/** Whether the content that stands at another entry is the one that belongs to this. */
function hasContentOf({ read: { entry } }: Suspect, { read: { parts } }: Suspect): boolean {
  return entry !== null && payloadDigest(entry.salt, { ...entry, parts }) === entry.payload;
}

/** Whether an entry is at fault only because one that was swapped stands before it: the chain before it stands at the other. */
function followsEither({ read: { entry }, parts }: Suspect, swapped: readonly Suspect[]): boolean {
  if (entry === null || parts.some((part) => part !== 'entry')) return false;
  return swapped.some(({ read }) => read.entry !== null && chainAfter(read.entry.chain, entry, entry) === entry.chain);
}
