import type { Samorg } from '@samorg/application';
import type { KeyOfRequest, LastingStore } from '@samorg/store';

/** What every resolver is given: the use cases, and who the request writes as. */
export interface RequestContext {
  /** The use cases: on what is in memory where that is current; for a mutation those of `writing`. */
  samorg: Samorg;
  /** As the request says, not yet checked; null = nobody. */
  readonly actor: string | null;
  /** The use cases on the store itself, whose writes are stored under the key of the request. */
  readonly writing: () => Samorg;
  /** From when the oldest of what was read so far is, when the store could not be asked; null = all of it is current. */
  readonly staleSince: () => string | null;
}

/** Who asks, and under which key; null = the request is not repeated. */
export interface Asker {
  readonly actor: string | null;
  readonly key: KeyOfRequest | null;
}

/** The context of one request. It is copied on its way, so it holds plain values only. */
export function requestContext(samorg: Samorg, store: LastingStore, { actor, key }: Asker): RequestContext {
  const { reading, writing, staleSince } = store.request();
  return { samorg: samorg.on(reading), actor, writing: () => samorg.on(writing, key), staleSince };
}
