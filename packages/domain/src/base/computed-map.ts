import type { BaseMap } from './layered-map.ts';

/** A base whose values are made when they are read; `entries` tells all of them in order. */
export function computedMap<K, V>(
  get: (key: K) => V | undefined,
  entries: () => Iterable<readonly [K, V]>,
): BaseMap<K, V> {
  return {
    get,
    has: (key) => get(key) !== undefined,
    get size() {
      let size = 0;
      for (const _ of entries()) size += 1;
      return size;
    },
    [Symbol.iterator]: () => entries()[Symbol.iterator](),
  };
}

/** The same, where every value is told from its key; keys without a value are passed over. */
export function computedOf<K, V>(keys: () => Iterable<K>, get: (key: K) => V | undefined): BaseMap<K, V> {
  return computedMap(get, function* () {
    for (const key of keys()) {
      const value = get(key);
      if (value !== undefined) yield [key, value];
    }
  });
}
