import { createHash } from 'node:crypto';
import { exactText } from '../journal/exact-text.ts';

export type Realm = 'organisation' | 'scenario';

/** The key of a journal: alike for the same id only, and short enough for an index, however long the id is. */
export function journalKey(store: string, realm: Realm, id: string): string {
  return `${store}/${realm}/${digestOf(id)}`;
}

/** The beginning of an exact id, as much as an index can hold in any case (4 bytes for each of these characters). */
export function startOf(exactId: string): string {
  return [...exactId.slice(0, 2000)].slice(0, 1000).join('');
}

/** Alike for the same text only, and short. */
export function digestOf(text: string): string {
  return createHash('sha256').update(exactText(text)).digest('hex');
}
