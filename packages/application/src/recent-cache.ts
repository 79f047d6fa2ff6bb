/** Keeps what was made last: at most `limit` values; the one that was asked for longest ago goes first. */
export interface RecentCache<V> {
  /** The value of a key, made when it is not there. */
  get(key: string, make: () => V): V;
  /** Whether a value of the key is kept; it grows no younger by being asked for. */
  has(key: string): boolean;
  /** The value of a key, which is let go of; undefined when there is none. */
  take(key: string): V | undefined;
  /** Puts a value in place, as the latest. */
  set(key: string, value: V): void;
  /** Lets go of a value. */
  delete(key: string): void;
}

/** An empty cache. */
export function recentCache<V>(limit: number): RecentCache<V> {
  // A Map keeps the order of insertion, so its first key is the oldest.
  const values = new Map<string, V>();
  const set = (key: string, value: V): void => {
    values.delete(key);
    values.set(key, value);
    for (const oldest of values.keys()) {
      if (values.size <= limit) break;
      values.delete(oldest);
    }
  };
  return {
    get(key, make) {
      const kept = values.get(key);
      const value = kept === undefined ? make() : kept;
      set(key, value);
      return value;
    },
    has: (key) => values.has(key),
    take(key) {
      const value = values.get(key);
      values.delete(key);
      return value;
    },
    set,
    delete: (key) => void values.delete(key),
  };
}

/** A small cache beside another: it gives what that one holds, and never pushes anything out of it. */
export function cacheBeside<V>(other: RecentCache<V>, limit: number): RecentCache<V> {
  const own = recentCache<V>(limit);
  return { ...own, get: (key, make) => (other.has(key) ? other : own).get(key, make) };
}

/** A cache key of the parts given, whatever characters they hold. */
export function cacheKey(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
