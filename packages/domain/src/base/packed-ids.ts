import { assert } from './assert.ts';
import { integerAt, type PackedIntegers, packIntegers } from './packed-integers.ts';

/** The ids of a table in the order of its rows: one long text, where each id ends in it, and a hash table of row numbers. */
export interface PackedIds {
  readonly count: number;
  readonly text: string;
  readonly ends: PackedIntegers;
  /** Row + 1 at the place of its hash or the next free one; 0 = free. */
  readonly slots: PackedIntegers;
  readonly capacity: number;
}

/** Packs ids, which must differ. */
export function packIds(ids: readonly string[]): PackedIds {
  let end = 0;
  const ends = ids.map((id) => (end += id.length));
  const capacity = Math.ceil((ids.length * 4) / 3) + 1;
  const slots = new Array<number>(capacity).fill(0);
  ids.forEach((id, row) => {
    let slot = hashOf(id) % capacity;
    for (let taken = slots[slot]; taken !== undefined && taken > 0; taken = slots[slot]) {
      assert(ids[taken - 1] !== id, `the id ${id} is there once`);
      slot = (slot + 1) % capacity;
    }
    slots[slot] = row + 1;
  });
  return { count: ids.length, text: ids.join(''), ends: packIntegers(ends), slots: packIntegers(slots), capacity };
}

/** The id of a row that is there. */
export function idAt({ text, ends }: PackedIds, row: number): string {
  return text.slice(row === 0 ? 0 : integerAt(ends, row - 1), integerAt(ends, row));
}

/** The row of an id, or undefined. */
export function rowOfId(ids: PackedIds, id: string): number | undefined {
  const { slots, capacity } = ids;
  let slot = hashOf(id) % capacity;
  for (let row = integerAt(slots, slot) - 1; row >= 0; row = integerAt(slots, slot) - 1) {
    if (isIdAt(ids, row, id)) return row;
    slot = (slot + 1) % capacity;
  }
  return undefined;
}

function isIdAt({ text, ends }: PackedIds, row: number, id: string): boolean {
  const start = row === 0 ? 0 : integerAt(ends, row - 1);
  return integerAt(ends, row) - start === id.length && text.startsWith(id, start);
}

/** FNV-1a over the code units, then mixed so that every bit tells in a remainder. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
