import type { MapDraft } from '../base/layered-map.ts';

/** Ids that come to and go from the lists of an index while a patch is applied; each list is written once, at the end. */
export interface ListEdits<K> {
  add(key: K, id: string): void;
  remove(key: K, id: string): void;
  /** Writes the lists: what goes is taken out, then what comes is put last. */
  settle(): void;
}

/** No edits yet. */
export function editLists<K>(index: MapDraft<K, readonly string[]>): ListEdits<K> {
  const edits = new Map<K, { readonly added: string[]; readonly removed: Set<string> }>();
  const editOf = (key: K): { readonly added: string[]; readonly removed: Set<string> } => {
    const known = edits.get(key);
    if (known !== undefined) return known;
    const edit = { added: [], removed: new Set<string>() };
    edits.set(key, edit);
    return edit;
  };
  return {
    add: (key, id) => void editOf(key).added.push(id),
    remove: (key, id) => void editOf(key).removed.add(id),
    settle() {
      for (const [key, { added, removed }] of edits) {
        const kept = (index.get(key) ?? []).filter((id) => !removed.has(id));
        index.set(key, [...kept, ...added]);
      }
      edits.clear();
    },
  };
}
