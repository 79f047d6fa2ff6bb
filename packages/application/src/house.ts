import type { Organisation } from '@samorg/domain';
import type { Store } from '@samorg/store';
import type { ExampleShelf } from './example/example-shelf.ts';
import type { StoredOrganisation } from './organisation/stored-organisation.ts';
import type { RecentCache } from './recent-cache.ts';
import { recentCache } from './recent-cache.ts';
import type { ScenarioView } from './scenario/scenario-view.ts';

/** What the use cases need of the world. */
export interface Surroundings {
  readonly store: Store;
  /** The time now, `YYYY-MM-DDThh:mm:ss.sssZ`. */
  readonly now: () => string;
  /** A new id that nobody has: in order of time, so that lists read in the order of making. */
  readonly newId: () => string;
  readonly examples: ExampleShelf;
}

/** The surroundings with what was read and reckoned last. Everything kept is immutable and named by its revision or version. */
export interface House extends Surroundings {
  readonly organisations: RecentCache<Promise<StoredOrganisation>>;
  readonly snapshots: RecentCache<() => Organisation>;
  readonly scenarios: RecentCache<ScenarioView>;
}

/** A house with empty caches. Sized for a handful of people at work on a few organisations. */
export function openHouse(surroundings: Surroundings): House {
  return {
    ...surroundings,
    organisations: recentCache(8),
    snapshots: recentCache(16),
    scenarios: recentCache(64),
  };
}
