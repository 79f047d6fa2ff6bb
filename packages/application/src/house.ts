import type { Organisation, Replay } from '@samorg/domain';
import type { Store, WriteKey } from '@samorg/store';
import type { ExampleShelf } from './example/example-shelf.ts';
import type { StoredOrganisation } from './organisation/stored-organisation.ts';
import type { RecentCache } from './recent-cache.ts';
import { cacheBeside, recentCache } from './recent-cache.ts';
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

/** What was read and reckoned last. Everything kept is immutable and named by its revision or version. */
export interface Shelf {
  readonly organisations: RecentCache<Promise<StoredOrganisation>>;
  readonly snapshots: RecentCache<() => Organisation>;
  readonly scenarios: RecentCache<ScenarioView>;
}

/** The surroundings with the shelf of those at work, and a small one beside it for whoever looks back. */
export interface House extends Surroundings, Shelf {
  readonly earlier: Shelf;
  /** Versions that were just written, as they were played before: their views need not play them again. */
  readonly replays: RecentCache<Replay>;
  /** What the write of the request in hand is stored under. */
  readonly writeKey: WriteKey;
}

/** A house with empty caches. Sized for a handful of people at work on a few organisations. */
export function openHouse(surroundings: Surroundings): House {
  const shelf: Shelf = { organisations: recentCache(8), snapshots: recentCache(16), scenarios: recentCache(64) };
  const earlier: Shelf = {
    organisations: cacheBeside(shelf.organisations, 2),
    snapshots: cacheBeside(shelf.snapshots, 4),
    scenarios: cacheBeside(shelf.scenarios, 8),
  };
  return { ...surroundings, ...shelf, earlier, replays: recentCache(16), writeKey: null };
}

/** The house as it serves whoever looks back. */
export function lookingBack(house: House): House {
  return { ...house, ...house.earlier };
}
