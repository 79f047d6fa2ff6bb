import type { Samorg } from '@samorg/application';

/** What every resolver is given: the use cases, and who the request writes as. */
export interface RequestContext {
  readonly samorg: Samorg;
  /** As the request says, not yet checked; null = nobody. */
  readonly actor: string | null;
}
