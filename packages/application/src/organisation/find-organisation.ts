import type { IsoDate, OrganisationId } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import type { KnownAt } from '@samorg/store';
import type { House } from '../house.ts';
import { lookingBack } from '../house.ts';
import { lazy } from '../lazy.ts';
import { cacheKey } from '../recent-cache.ts';
import type { OrganisationView } from './organisation-view.ts';
import type { StoredOrganisation } from './stored-organisation.ts';
import { snapshotOf, storedOrganisationOf, usualBudgetYear } from './stored-organisation.ts';

/** What to look at, in both times. */
export interface OrganisationRequest {
  readonly id: OrganisationId;
  /** Valid time; null = today. */
  readonly asOf: IsoDate | null;
  /** null = the usual budget year of the day. */
  readonly budgetYear: number | null;
  /** Recorded time; null = what is known now. */
  readonly knownAt: KnownAt | null;
}

/** The organisation looked at on a day, as it is known now or was known; null when there was none of the id. */
export async function findOrganisation(house: House, request: OrganisationRequest): Promise<OrganisationView | null> {
  const revision = await revisionKnown(house, request.id, request.knownAt);
  return revision === null ? null : viewRevision(house, revision, request);
}

/** A revision that is known to be stored, looked at on a day. */
export async function viewRevision(
  house: House,
  revision: number,
  request: OrganisationRequest,
): Promise<OrganisationView> {
  const { id, knownAt } = request;
  const reader = knownAt === null ? house : lookingBack(house);
  return { ...viewOf(reader, await readStored(reader, id, revision), request), knownAt };
}

/** A stored organisation looked at on a day; the snapshot is built when it is first asked for, and kept. */
export function viewOf(
  house: House,
  stored: StoredOrganisation,
  { asOf, budgetYear }: Pick<OrganisationRequest, 'asOf' | 'budgetYear'>,
): OrganisationView {
  const date = asOf ?? isoDate(house.now().slice(0, 10));
  const year = budgetYear ?? usualBudgetYear(stored, date);
  const key = cacheKey(stored.id, stored.revision, date, year);
  const snapshot = house.snapshots.get(key, () => lazy(() => snapshotOf(stored, date, year)));
  return { stored, knownAt: null, asOf: date, budgetYear: year, snapshot };
}

/** The organisation as it is known now or was known, or null. */
export async function findStored(
  house: House,
  id: OrganisationId,
  knownAt: KnownAt | null = null,
): Promise<StoredOrganisation | null> {
  const revision = await revisionKnown(house, id, knownAt);
  return revision === null ? null : readStored(knownAt === null ? house : lookingBack(house), id, revision);
}

/** The organisation at a revision that is known to be stored; read once and kept. */
export function readStored(house: House, id: OrganisationId, revision: number): Promise<StoredOrganisation> {
  const key = cacheKey(id, revision);
  return house.organisations.get(key, () => {
    const reading = house.store.readOrganisation(id, { revision }).then((record) => {
      if (record === null) throw new Error(`broken promise: revision ${revision} of ${id} is stored`);
      return storedOrganisationOf(record);
    });
    // A failed read must not be remembered as the answer.
    reading.catch(() => house.organisations.delete(key));
    return reading;
  });
}

/**
 * The revision that was the last one at a recorded time; null = nothing was recorded by then. A moment in the future knows what
 * is known now; a revision that is not there yet knows nothing.
 */
async function revisionKnown(house: House, id: OrganisationId, knownAt: KnownAt | null): Promise<number | null> {
  const head = await house.store.readOrganisationHead(id, knownAt ?? undefined);
  if (head === null) return null;
  const isThere = knownAt === null || 'instant' in knownAt || head.revision === knownAt.revision;
  return isThere ? head.revision : null;
}
