import { StoreCorrupt } from '../port/store-error.ts';

/** A JSON text that a store wrote. Its shape is what was written; damage is found by checksums and by the parser. */
export function jsonOf<T>(text: string): T {
  try {
    const value: T = JSON.parse(text);
    return value;
  } catch (error) {
    throw new StoreCorrupt('a value in the store is no JSON', error);
  }
}
