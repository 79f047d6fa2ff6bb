import { isDeepStrictEqual } from 'node:util';
import type { OrganisationStatement } from '@samorg/domain';
import type { OrganisationHead } from '@samorg/store';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import type { ActorMissing, InputInvalid } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import { type OrganisationFile, readOrganisationFile } from './load-organisation.ts';

/** What one file holds, counted; positions and lines as rows. */
interface LoadedFile {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  /** Units, positions and budget lines of the file. */
  readonly rows: number;
}

/** How the loading of a file ended. Only `loaded` has stored anything; `alreadyThere`: the same statement was loaded before. */
export type LoadOutcome =
  | ({ readonly kind: 'loaded' | 'alreadyThere' } & LoadedFile)
  | { readonly kind: 'revisionConflict'; readonly current: OrganisationHead }
  | InputInvalid
  | ActorMissing;

/**
 * Stores an organisation file as `loadOrganisation` does, except that nothing is stored when the organisation is there with the same
 * statement loaded last, and that nothing of it stays in memory. So a row of files can be loaded again from its start after a break.
 */
export async function loadUnlessThere(house: House, file: OrganisationFile): Promise<LoadOutcome> {
  const actor = parseActor(file.actor);
  if (actor === null) return { kind: 'actorMissing' };
  const read = readOrganisationFile(file.bytes);
  if (!read.ok) return invalid(...read.faults);
  const { statement } = read;
  const { expectedRevision } = file;
  const { id: organisationId, name, units, positions, budgetLines } = statement;
  const rows = units.length + positions.length + budgetLines.length;
  if (expectedRevision === 0) {
    const there = await headOfSame(house, statement);
    if (there !== null) return { kind: 'alreadyThere', id: organisationId, name, revision: there.revision, rows };
  }
  const entry = { recordedAt: house.now(), actor, step: { kind: 'load' as const, statement } };
  const outcome = await house.store.commitOrganisation({ organisationId, expectedRevision, entry }, null);
  if (outcome.outcome === 'committed') {
    return { kind: 'loaded', id: organisationId, name, revision: expectedRevision + 1, rows };
  }
  const current = await house.store.readOrganisationHead(organisationId);
  return current === null
    ? invalid({ code: 'unknownReference', refs: [organisationId] })
    : { kind: 'revisionConflict', current };
}

/** The head of the organisation if the statement that was loaded last is this one; corrections and changes since then stand. */
async function headOfSame(house: House, statement: OrganisationStatement): Promise<OrganisationHead | null> {
  const head = await house.store.readOrganisationHead(statement.id);
  if (head === null) return null;
  const record = await house.store.readOrganisation(statement.id, { revision: head.revision });
  return isDeepStrictEqual(record?.statement, statement) ? head : null;
}
