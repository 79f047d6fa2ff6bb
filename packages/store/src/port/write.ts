import type { OrganisationId, ScenarioId } from '@samorg/domain';
import type { Instant } from './instant.ts';
import type { OrganisationEntry, OrganisationHead } from './organisation-journal.ts';
import type { ScenarioEntry, ScenarioHead } from './scenario-journal.ts';

/** One entry for an organisation that is believed to be at a revision; 0 = it does not exist yet. */
export interface OrganisationWrite {
  readonly organisationId: OrganisationId;
  readonly expectedRevision: number;
  readonly entry: OrganisationEntry;
}

/** One entry for a scenario that is believed to be at a version; 0 = it does not exist yet. */
export interface ScenarioWrite {
  readonly scenarioId: ScenarioId;
  readonly expectedVersion: number;
  readonly entry: ScenarioEntry;
}

/** Idempotency key: any text that the caller makes once per intention; null = the write is not repeated. */
export type WriteKey = string | KeyOfRequest | null;

/** A key with the content that it stands for, in place of the write's own: a request that is planned anew may plan another write. */
export interface KeyOfRequest {
  readonly key: string;
  /** Alike for the same request only. */
  readonly content: string;
}

/** The write is stored for good. */
export interface Committed {
  readonly outcome: 'committed';
  /** The new revision of the organisation; null when none was written. */
  readonly revision: number | null;
  /** The new version of the scenario; null when none was written. */
  readonly version: number | null;
  /** Whose revision and version these are; null when none was written, and in answers to keys from before these were kept. */
  readonly organisationId: OrganisationId | null;
  readonly scenarioId: ScenarioId | null;
  readonly recordedAt: Instant;
}

/** Konflikt: the organisation is not at the expected revision. `current` says where it is, who came first and with what. */
export interface OrganisationConflict {
  readonly outcome: 'organisationConflict';
  /** null = there is no such organisation. */
  readonly current: OrganisationHead | null;
}

/** Konflikt: the scenario is not at the expected version. */
export interface ScenarioConflict {
  readonly outcome: 'scenarioConflict';
  /** null = there is no such scenario. */
  readonly current: ScenarioHead | null;
}

/** The idempotency key was used before for a write with another content. */
export interface KeyReused {
  readonly outcome: 'keyReused';
}

export type OrganisationOutcome = Committed | OrganisationConflict | KeyReused;
export type ScenarioOutcome = Committed | ScenarioConflict | KeyReused;
export type WriteOutcome = Committed | OrganisationConflict | ScenarioConflict | KeyReused;
