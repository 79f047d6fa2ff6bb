import type { Samorg } from '@samorg/application';
import type { LastingStore } from '@samorg/store';

/** What every resolver is given: the use cases, and who the request writes as. */
export interface RequestContext {
  /** Shows what is in memory where that is current, until `beginWriting`; from then on the store itself is asked. */
  readonly samorg: Samorg;
  /** As the request says, not yet checked; null = nobody. */
  readonly actor: string | null;
  /** From when the oldest of what was read so far is, when the store could not be asked; null = all of it is current. */
  readonly staleSince: () => string | null;
  readonly beginWriting: () => void;
}

/** The context of one request. */
export function requestContext(samorg: Samorg, store: LastingStore, actor: string | null): RequestContext {
  const { reading, writing, staleSince } = store.request();
  let current = samorg.on(reading);
  return {
    get samorg() {
      return current;
    },
    actor,
    staleSince,
    beginWriting: () => {
      current = samorg.on(writing);
    },
  };
}
