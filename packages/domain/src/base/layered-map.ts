/**
 * An immutable map as a small overlay on a large base. Changing a few of 60 000 entries copies only what was changed since
 * the base was laid, so the cost of a preview grows with the change and not with the organisation.
 */
export interface LayeredMap<K, V> {
  readonly base: BaseMap<K, V>;
  /** Entries that differ from the base; `removed` marks those that are gone. */
  readonly overlay: ReadonlyMap<K, V | typeof removed>;
  /** Entries more than the base has. */
  readonly growth: number;
}

/** What is read of the base: a Map, or columns that are read like one. */
export interface BaseMap<K, V> extends Iterable<readonly [K, V]> {
  readonly size: number;
  get(key: K): V | undefined;
  has(key: K): boolean;
}

const removed: unique symbol = Symbol('removed');

/** A layered map with nothing changed yet. The base must not be changed afterwards. */
export function layeredOn<K, V>(base: BaseMap<K, V>): LayeredMap<K, V> {
  return { base, overlay: new Map(), growth: 0 };
}

/** Number of entries. May walk the base. */
export function sizeOf<K, V>({ base, growth }: LayeredMap<K, V>): number {
  return base.size + growth;
}

/** The value of a key, or undefined. */
export function lookUp<K, V>(map: LayeredMap<K, V>, key: K): V | undefined {
  if (map.overlay.size > 0) {
    const value = map.overlay.get(key);
    if (value === removed) return undefined;
    if (value !== undefined) return value;
  }
  return map.base.get(key);
}

/** Whether a key has a value. */
export function holds<K, V>(map: LayeredMap<K, V>, key: K): boolean {
  return lookUp(map, key) !== undefined;
}

/** Every key with its value: first what is left of the base in its order, then what was added. */
export function* entriesOf<K, V>(map: LayeredMap<K, V>): Generator<[K, V]> {
  if (map.overlay.size === 0) {
    for (const [key, value] of map.base) yield [key, value];
    return;
  }
  for (const [key, value] of map.base) {
    const over = map.overlay.get(key);
    if (over === removed) continue;
    yield [key, over ?? value];
  }
  for (const [key, value] of map.overlay) {
    if (value !== removed && !map.base.has(key)) yield [key, value];
  }
}

/**
 * The keys whose values are not the same in two maps that lie on one base, compared by identity; null where the bases are two. Costs
 * what differs from the base.
 */
export function keysApart<K, V>(one: LayeredMap<K, V>, other: LayeredMap<K, V>): ReadonlySet<K> | null {
  if (one.base !== other.base) return null;
  const keys = [...one.overlay.keys(), ...other.overlay.keys()];
  return new Set(keys.filter((key) => lookUp(one, key) !== lookUp(other, key)));
}

/** Every value, in the order of `entriesOf`. */
export function* valuesOf<K, V>(map: LayeredMap<K, V>): Generator<V> {
  for (const [, value] of entriesOf(map)) yield value;
}

/** A draft of the next map: changed in place while one patch is applied, then sealed. */
export interface MapDraft<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
  seal(): LayeredMap<K, V>;
}

/** Opens a draft; a map that is only read costs nothing, since the overlay is copied at the first write. */
export function draftOf<K, V>(map: LayeredMap<K, V>): MapDraft<K, V> {
  let overlay: Map<K, V | typeof removed> | null = null;
  let { growth } = map;
  const current = (key: K): V | undefined => {
    if (overlay === null) return lookUp(map, key);
    const value = overlay.get(key);
    if (value === removed) return undefined;
    return value ?? map.base.get(key);
  };
  const writable = (): Map<K, V | typeof removed> => {
    overlay ??= new Map(map.overlay);
    return overlay;
  };
  return {
    get: current,
    set(key, value) {
      if (current(key) === undefined) growth += 1;
      writable().set(key, value);
    },
    delete(key) {
      if (current(key) !== undefined) growth -= 1;
      if (map.base.has(key)) writable().set(key, removed);
      else writable().delete(key);
    },
    seal: () => (overlay === null ? map : { base: map.base, overlay, growth }),
  };
}
