import { StoreCorrupt } from '../port/store-error.ts';

/** What was read, or null when it does not hold what it should. */
export function sound<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreCorrupt) return null;
    throw error;
  }
}
