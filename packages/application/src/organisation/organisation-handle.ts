import type { OrganisationId } from '@samorg/domain';
import type { KnownAt, OrganisationHead } from '@samorg/store';
import type { OrganisationStep } from '../step/organisation-step.ts';
import { organisationStepOf } from '../step/organisation-step.ts';
import type { OrganisationView } from './organisation-view.ts';

/** What is known of an organisation without reading its content, and the way to the content. Lists hold handles. */
export interface OrganisationHandle {
  readonly id: OrganisationId;
  readonly name: string;
  readonly revision: number;
  /** Instant of the write, ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** The recorded time that was asked for; null = now. */
  readonly knownAt: KnownAt | null;
  /** What undo would take back and redo bring again; null = nothing. */
  readonly undoStep: OrganisationStep | null;
  readonly redoStep: OrganisationStep | null;
  /** Reads the content. */
  readonly view: () => Promise<OrganisationView>;
}

/** The handle of an organisation that has been read. */
export function handleOf(view: OrganisationView): OrganisationHandle {
  const { id, revision, updatedAt, updatedBy, statement, undoable, redoable } = view.stored;
  const { knownAt } = view;
  return {
    id,
    name: statement.name,
    revision,
    updatedAt,
    updatedBy,
    knownAt,
    undoStep: undoable?.step ?? null,
    redoStep: redoable?.step ?? null,
    view: () => Promise.resolve(view),
  };
}

/** The handle of a head of the store. */
export function handleOfHead(
  head: OrganisationHead,
  { knownAt, view }: Pick<OrganisationHandle, 'knownAt' | 'view'>,
): OrganisationHandle {
  const { id, name, revision, last, undoable, redoable } = head;
  return {
    id,
    name,
    revision,
    updatedAt: last.recordedAt,
    updatedBy: last.actor,
    knownAt,
    undoStep: undoable === null ? null : organisationStepOf(undoable),
    redoStep: redoable === null ? null : organisationStepOf(redoable),
    view,
  };
}
