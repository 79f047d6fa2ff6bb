import type { IsoDate, ScenarioId } from '@samorg/domain';
import type { Instant } from './instant.ts';

/** A link as it is made: it shows one version of a scenario, whatever becomes of the scenario later. */
export interface NewShareLink {
  /** Lists are in the order of it. */
  readonly id: string;
  readonly scenarioId: ScenarioId;
  /** The version that it shows; it must be there. */
  readonly version: number;
  /** SHA-256 (64 hexadecimal digits) of the secret in the link, which itself is kept nowhere. */
  readonly tokenDigest: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** The last day on which it answers. */
  readonly lastDay: IsoDate;
}

/** Delad länk: what lets whoever has its secret read one version of a scenario. */
export interface ShareLink extends NewShareLink {
  /** Who withdrew it and when; null = nobody has. It is never taken back. */
  readonly revoked: Revocation | null;
}

export interface Revocation {
  readonly by: string;
  readonly at: Instant;
}

/** The link is stored for good, as it is told. */
export interface LinkStored {
  readonly outcome: 'committed';
  readonly link: ShareLink;
}

/** There is no link of the id. */
export interface NoSuchLink {
  readonly outcome: 'unknownLink';
}
