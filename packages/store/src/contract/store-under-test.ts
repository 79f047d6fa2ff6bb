import type { NewSalt } from '../audit/salt.ts';
import type { CopyableStore } from '../port/copyable-store.ts';

/** How the contract gets at a store. */
export interface StoreUnderTest {
  /** A new, empty store; its salts are random unless they are given. */
  readonly open: (newSalt?: NewSalt) => Promise<CopyableStore>;
  /** The same store after a restart; a store that forgets gives itself. */
  readonly reopen: (store: CopyableStore) => Promise<CopyableStore>;
  /** The same data through another store, as another process sees it; a store that forgets gives itself. */
  readonly beside: (store: CopyableStore) => Promise<CopyableStore>;
}
