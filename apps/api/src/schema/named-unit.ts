import type { NamedUnit } from './unit-ref.ts';

/** A unit with its name by a look-up. */
export function namedUnit(nameOf: (id: string) => string, id: string): NamedUnit {
  return { id, name: nameOf(id) };
}

/** The same for an id that may be missing. */
export function namedUnitOrNull(nameOf: (id: string) => string, id: string | null): NamedUnit | null {
  return id === null ? null : namedUnit(nameOf, id);
}
