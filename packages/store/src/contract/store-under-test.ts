import type { NewSalt } from '../audit/salt.ts';
import type { Store } from '../port/store.ts';

/** How the contract gets at a store. */
export interface StoreUnderTest {
  /** A new, empty store; its salts are random unless they are given. */
  readonly open: (newSalt?: NewSalt) => Promise<Store>;
  /** The same store after a restart; a store that forgets gives itself. */
  readonly reopen: (store: Store) => Promise<Store>;
  /** The same data through another store, as another process sees it; a store that forgets gives itself. */
  readonly beside: (store: Store) => Promise<Store>;
}
