import { StoreIncomplete, StoreUnavailable } from '../../port/store-error.ts';
import { optionalTextIn, type Properties, textIn } from '../properties.ts';

/** Where a store is and whether it is being restored. */
export interface StoreNode {
  /** What begins the keys of all that the store holds. */
  readonly space: string;
  /** The space of a restore that is under way or was broken off; null = none. */
  readonly restoring: string | null;
  /** When it began. */
  readonly since: string | null;
}

export function storeNodeOf(found: Properties): StoreNode {
  return {
    space: textIn(found, 'space'),
    restoring: optionalTextIn(found, 'restoring'),
    since: optionalTextIn(found, 'since'),
  };
}

/** The store is not where it was: it was restored after it was opened. */
export class StoreMoved extends StoreUnavailable {}

/** What was found of the store by its space, which must be there and not be restored. */
export function requireUsable(found: Properties | undefined): Properties {
  if (found === undefined) throw new StoreMoved('the store is not where it was; it may have been restored: try again');
  if (optionalTextIn(found, 'restoring') !== null) throw incomplete(optionalTextIn(found, 'since'));
  return found;
}

export function incomplete(since: string | null): StoreIncomplete {
  const begun = since === null ? '' : ` at ${since}`;
  return new StoreIncomplete(
    `a restore of this store began${begun} and has not ended: restore it again, from the beginning`,
  );
}
