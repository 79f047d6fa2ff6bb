import type { RestoreOptions, RestoreOutcome } from './backup.ts';
import type { Store } from './store.ts';

/** A store that can be copied whole: guarantees 13 and 14. */
export interface CopyableStore extends Store {
  /**
   * Everything that the store holds, as lines of text without line breaks, for `restore` of any adapter. Asks for little memory,
   * however much there is; rejects with `StoreCorrupt` at what is damaged. Whoever stops reading must call `return`, as `for await` does.
   */
  backup(): AsyncIterable<string>;
  /** Rejects with `BackupUnusable` when the lines are no whole backup, and passes on what they throw; the store is empty then. */
  restore(lines: AsyncIterable<string>, options?: RestoreOptions): Promise<RestoreOutcome>;
}
