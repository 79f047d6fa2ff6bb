import type { OrganisationId, Scenario, ScenarioId } from '@samorg/domain';
import type { Instant } from './instant.ts';
import type { JsonValue } from './json-value.ts';

/** A scenario with what Samorg keeps beside it. */
export interface ScenarioState {
  readonly scenario: Scenario;
  /** Revision of the organisation that the scenario starts from. */
  readonly baseRevision: number;
  /** Revision of the organisation that holds the scenario's patches; null = not applied. */
  readonly appliedRevision: number | null;
}

/**
 * One step of a scenario's journal. edit: the whole state after it.
 * undo: the last edit in effect is taken back. redo: the last edit that was taken back is in effect again.
 */
export type ScenarioStep =
  | { readonly kind: 'edit'; readonly state: ScenarioState; readonly label: JsonValue }
  | { readonly kind: 'undo'; readonly ofVersion: number }
  | { readonly kind: 'redo'; readonly ofVersion: number };

export interface ScenarioEntry {
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly step: ScenarioStep;
}

/** One version as it is told to people: all but its state. */
export interface RecordedVersion {
  readonly version: number;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly kind: ScenarioStep['kind'];
  /** The version that an undo or redo is of; null for an edit. */
  readonly ofVersion: number | null;
  /** As the caller gave it with an edit; null for the others. */
  readonly label: JsonValue;
}

/** A scenario without its changes. */
export interface ScenarioHead {
  readonly id: ScenarioId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly version: number;
  readonly baseRevision: number;
  readonly appliedRevision: number | null;
  readonly last: RecordedVersion;
  /** The edit that an undo would take back; null = nothing: the first version cannot be undone. */
  readonly undoable: RecordedVersion | null;
  readonly redoable: RecordedVersion | null;
}

/** A scenario at a version. */
export interface ScenarioRecord extends ScenarioHead {
  readonly scenario: ScenarioState['scenario'];
}
