import type { Store } from './store.ts';

/** A store on a server that others write to as well, and that can be asked cheaply whether anybody has. */
export interface WatchedStore extends Store {
  /**
   * The number of commits up to now: one small question, asked once. `seen` waits for nobody, and may count a commit on its way.
   * `settled` waits for that: a read that begins after the answer sees every commit that was counted.
   */
  changes(how: 'seen' | 'settled'): Promise<number>;
}
