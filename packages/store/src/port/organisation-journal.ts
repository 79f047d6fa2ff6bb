import type { IsoDate, OrganisationId, OrganisationStatement, Patch } from '@samorg/domain';
import type { Instant } from './instant.ts';
import type { JsonValue } from './json-value.ts';

/** A patch from its first day in force; null = a correction of the statement itself. */
export interface DatedPatch {
  readonly effectiveDate: IsoDate | null;
  readonly patch: Patch;
}

/**
 * One step of an organisation's journal.
 * load: a whole statement, in place of everything before. patch: what changes and corrections did.
 * undo: the last step in effect is taken out of effect. redo: the last step that was undone is in effect again.
 */
export type OrganisationStep =
  | { readonly kind: 'load'; readonly statement: OrganisationStatement }
  | { readonly kind: 'patch'; readonly patches: readonly DatedPatch[]; readonly label: JsonValue }
  | { readonly kind: 'undo'; readonly ofRevision: number }
  | { readonly kind: 'redo'; readonly ofRevision: number };

/** What a caller writes: time and actor are given, since a store has neither clock nor sign-in. */
export interface OrganisationEntry {
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly step: OrganisationStep;
}

/** One step of a journal as it is told to people: all but its content. */
export interface RecordedStep {
  readonly revision: number;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly kind: OrganisationStep['kind'];
  /** The step that an undo or redo is of; null for the others. */
  readonly ofRevision: number | null;
  /** As the caller gave it with a patch; null for the others. */
  readonly label: JsonValue;
}

/** An organisation without its content: cheap to read, enough for lists, conflicts and undo. */
export interface OrganisationHead {
  readonly id: OrganisationId;
  readonly name: string;
  readonly revision: number;
  /** The entry of the revision. */
  readonly last: RecordedStep;
  /** The step that an undo would take out of effect; null = nothing: the first load cannot be undone. */
  readonly undoable: RecordedStep | null;
  /** The step that a redo would bring back; null = nothing. */
  readonly redoable: RecordedStep | null;
}

/** A patch step that is in effect. */
export interface EffectiveStep extends RecordedStep {
  readonly patches: readonly DatedPatch[];
}

/** An organisation at a revision: the statement that was loaded last and every step in effect since then, oldest first. */
export interface OrganisationRecord extends OrganisationHead {
  readonly statement: OrganisationStatement;
  /** Revision of the load that the statement comes from. */
  readonly statementRevision: number;
  readonly steps: readonly EffectiveStep[];
}

/** Recorded time: what was known up to and including a revision, or up to and including a moment. */
export type KnownAt = { readonly revision: number } | { readonly instant: Instant };
